<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Async Calculator</source>
        <translation>Über Async Calculator</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>For reports of errors</source>
        <translation>Für Fehlerberichte</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Icon of Async Calculator</source>
        <translation>Symbol von Async Calculator</translation>
    </message>
    <message>
        <source>Async Calculator</source>
        <translation>Async Calculator</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>A calculator that computes through asynchronous calls to a service, and never freezes.</source>
        <translation>Ein Rechner, der durch asynchrone Aufrufe eines Dienstes rechnet und nie einfriert.</translation>
    </message>
    <message>
        <source>It is made with:</source>
        <translation>Sie ist gemacht mit:</translation>
    </message>
    <message>
        <source>© 2026 The ServiceModel for Qt authors. Licence: MIT.</source>
        <translation>© 2026 The ServiceModel for Qt authors. Lizenz: MIT.</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versionen und Lizenzen</translation>
    </message>
</context>
<context>
    <name>AppearanceController</name>
    <message>
        <source>Co&amp;mpact, on top</source>
        <translation>Ko&amp;mpakt, im Vordergrund</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Weniger &amp;Bewegung</translation>
    </message>
    <message>
        <source>C&amp;ompact, above other windows</source>
        <translation>K&amp;ompakt, über anderen Fenstern</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>The language changes when the program starts again.</source>
        <translation>Die Sprache wechselt, wenn das Programm neu startet.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Compact, above other windows</source>
        <translation>Kompakt, über anderen Fenstern</translation>
    </message>
</context>
<context>
    <name>ApplicationMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;service value</source>
        <translation>Wert des &amp;Dienstes kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;History and memory</source>
        <translation>&amp;Verlauf und Speicher</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Calling the service</source>
        <translation>Ruft den Dienst auf</translation>
    </message>
</context>
<context>
    <name>CalculatorDisplay</name>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Call in flight</source>
        <translation>Laufender Aufruf</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the call</source>
        <translation>Den Aufruf abbrechen</translation>
    </message>
    <message>
        <source>Cancel the call (Esc)</source>
        <translation>Den Aufruf abbrechen (Esc)</translation>
    </message>
    <message>
        <source>Waiting keys</source>
        <translation>Wartende Tasten</translation>
    </message>
    <message>
        <source>The service returned %1</source>
        <translation>Der Dienst lieferte %1</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>Wartet: %1</translation>
    </message>
    <message>
        <source>Display is %1</source>
        <translation>Anzeige ist %1</translation>
    </message>
    <message>
        <source>%1 … %2 s</source>
        <comment>call, seconds since it started</comment>
        <translation>%1 … %2 s</translation>
    </message>
    <message>
        <source>Calling the service: %1</source>
        <translation>Der Dienst wird aufgerufen: %1</translation>
    </message>
</context>
<context>
    <name>CallDetails</name>
    <message>
        <source>Details of the call</source>
        <translation>Einzelheiten des Aufrufs</translation>
    </message>
    <message>
        <source>Part of the call</source>
        <translation>Teil des Aufrufs</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Roh</translation>
    </message>
    <message>
        <source>As it is on the wire</source>
        <translation>Wie es übertragen wird</translation>
    </message>
    <message>
        <source>As it is on the wire, with HTTP headers</source>
        <translation>Wie es übertragen wird, mit HTTP-Köpfen</translation>
    </message>
    <message>
        <source>What can be done with the call</source>
        <translation>Was man mit dem Aufruf tun kann</translation>
    </message>
    <message>
        <source>Copy, save, send again</source>
        <translation>Kopieren, speichern, erneut senden</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>No reply yet.</source>
        <translation>Noch keine Antwort.</translation>
    </message>
</context>
<context>
    <name>CallLog</name>
    <message>
        <source>%1 %2 %3</source>
        <comment>first operand, operator, second operand</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>%1 #%2</source>
        <comment>operation, number of the call</comment>
        <translation>%1 Nr. %2</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <translation>%1 · %2 ms</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>operation, time</comment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>CallText</name>
    <message>
        <source>(of %1 bytes, the first %2 were kept)</source>
        <translation>(von %1 Byte wurden die ersten %2 behalten)</translation>
    </message>
</context>
<context>
    <name>CallsDelegate</name>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Empfängt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>SOAP-Fehler</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
</context>
<context>
    <name>CallsModel</name>
    <message>
        <source>%1, %2</source>
        <comment>call, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>#</source>
        <comment>number of the call</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Byte</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, Versuch %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>call, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 bytes sent, %2 received</source>
        <translation>%1 Byte gesendet, %2 empfangen</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
</context>
<context>
    <name>CallsPanel</name>
    <message>
        <source>Filter calls</source>
        <translation>Aufrufe filtern</translation>
    </message>
    <message>
        <source>Pause recording</source>
        <translation>Aufzeichnung anhalten</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Die Liste leeren</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Aufrufe</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Nur Fehler</translation>
    </message>
    <message>
        <source>Calls made</source>
        <translation>Gemachte Aufrufe</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Noch keine Aufrufe</translation>
    </message>
    <message>
        <source>Each call to the service is listed here, with its messages and times.</source>
        <translation>Hier steht jeder Aufruf des Dienstes mit seinen Nachrichten und Zeiten.</translation>
    </message>
    <message>
        <source>Calls and details</source>
        <translation>Aufrufe und Einzelheiten</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Aufruf</translation>
    </message>
    <message>
        <source>Copy request as &amp;XML</source>
        <translation>Anfrage als &amp;XML kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;response as XML</source>
        <translation>A&amp;ntwort als XML kopieren</translation>
    </message>
    <message>
        <source>&amp;Copy as curl command</source>
        <translation>Als &amp;curl-Befehl kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern …</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>Save the call</source>
        <translation>Den Aufruf speichern</translation>
    </message>
    <message>
        <source>call-%1.txt</source>
        <translation>aufruf-%1.txt</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Weiter aufzeichnen</translation>
    </message>
</context>
<context>
    <name>CallsPanelController</name>
    <message>
        <source>&amp;Calls</source>
        <translation>&amp;Aufrufe</translation>
    </message>
    <message>
        <source>Only calls of the calculator can be sent again.</source>
        <translation>Nur Aufrufe des Rechners können erneut gesendet werden.</translation>
    </message>
    <message>
        <source>The call could not be saved in %1: %2</source>
        <translation>Der Aufruf konnte nicht in %1 gespeichert werden: %2</translation>
    </message>
</context>
<context>
    <name>CallsView</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>CentralArea</name>
    <message>
        <source>Calculator</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menü (F10)</translation>
    </message>
    <message>
        <source>History and memory</source>
        <translation>Verlauf und Speicher</translation>
    </message>
    <message>
        <source>History and memory (Ctrl+H)</source>
        <translation>Verlauf und Speicher (Strg+H)</translation>
    </message>
</context>
<context>
    <name>ClientChannel</name>
    <message>
        <source>The reply of %1 to %2 cannot be read: %3. </source>
        <translation>Die Antwort von %1 auf %2 ist nicht lesbar: %3.</translation>
    </message>
    <message>
        <source>The quotas of the binding say what is accepted.</source>
        <translation>Was angenommen wird, bestimmen die Kontingente der Bindung.</translation>
    </message>
    <message>
        <source>It may have been cut on its way; the log of the service may say why.</source>
        <translation>Vielleicht wurde sie unterwegs abgeschnitten; das Protokoll des Dienstes kann den Grund nennen.</translation>
    </message>
    <message>
        <source>The service may follow another version of the contract.</source>
        <translation>Der Dienst folgt vielleicht einer anderen Fassung des Vertrags.</translation>
    </message>
    <message>
        <source>The Security header of the reply of %1 to %2 is refused: %3.</source>
        <translation>Der Security-Kopf der Antwort von %1 auf %2 wird abgelehnt: %3.</translation>
    </message>
    <message>
        <source>The reply of %1 to %2 demands that the header &apos;%3&apos; be understood, which nobody here does. The binding may have to be another one.</source>
        <translation>Die Antwort von %1 auf %2 verlangt, dass der Kopf „%3“ verstanden wird, was hier niemand kann. Vielleicht muss es eine andere Bindung sein.</translation>
    </message>
    <message>
        <source>the SOAP Body is empty; the element &apos;%1&apos; was expected</source>
        <translation>der SOAP-Rumpf ist leer; das Element „%1“ wurde erwartet</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; was expected, not &apos;%2&apos;</source>
        <translation>das Element „%1“ wurde erwartet, nicht „%2“</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Service to use: a name of the configuration, or an address. Without it, one inside this program.</source>
        <translation>Der Dienst: ein Name der Konfiguration oder eine Adresse. Ohne Angabe einer in diesem Programm.</translation>
    </message>
    <message>
        <source>How to speak to it: basicHttpBinding (SOAP 1.1) or wsHttpBinding (SOAP 1.2 with WS-Addressing).</source>
        <translation>Wie mit ihm gesprochen wird: basicHttpBinding (SOAP 1.1) oder wsHttpBinding (SOAP 1.2 mit WS-Addressing).</translation>
    </message>
    <message>
        <source>Read endpoints from FILE, a WCF configuration.</source>
        <translation>Endpunkte aus FILE lesen, einer WCF-Konfiguration.</translation>
    </message>
    <message>
        <source>Deadline of a call, from 1 to 600 (default: 30).</source>
        <translation>Frist eines Aufrufs, von 1 bis 600 (sonst: 30).</translation>
    </message>
    <message>
        <source>No window: press the keys of each line of FILE (- is standard input) on a new calculator; print keys, display, expression, error, memory and calls between tabs.</source>
        <translation>Kein Fenster: die Tasten jeder Zeile von FILE (- ist die Standardeingabe) auf einem neuen Rechner drücken; Tasten, Anzeige, Ausdruck, Fehler, Speicher und Aufrufe zwischen Tabulatoren ausgeben.</translation>
    </message>
    <message>
        <source>Open FILE, with one expression a line or as CSV, in a worksheet; the same as FILE alone.</source>
        <translation>FILE, mit einem Ausdruck je Zeile oder als CSV, in einem Arbeitsblatt öffnen; wie FILE allein.</translation>
    </message>
    <message>
        <source>Delay replies of the service inside this program by 0 to 300 ms, at random from seed N.</source>
        <translation>Antworten des Dienstes in diesem Programm um 0 bis 300 ms verzögern, zufällig ab dem Startwert N.</translation>
    </message>
    <message>
        <source>light or dark, instead of the system&apos;s.</source>
        <translation>light (hell) oder dark (dunkel), statt wie das System.</translation>
    </message>
    <message>
        <source>Speak this language instead of the system&apos;s: de, fr, zh_CN, ar or en.</source>
        <translation>Diese Sprache sprechen statt der des Systems: de, fr, zh_CN, ar oder en.</translation>
    </message>
    <message>
        <source>What to log on standard error, as Qt&apos;s logging rules between semicolons: servicemodel.*=true.</source>
        <translation>Was auf der Standardfehlerausgabe protokolliert wird, als Qts Protokollregeln zwischen Semikolons: servicemodel.*=true.</translation>
    </message>
    <message>
        <source>A calculator that computes through asynchronous SOAP calls and never freezes.

Exit codes: 0 done, 1 the service or the display is not there, 2 bad command line or configuration.</source>
        <translation>Ein Rechner, der durch asynchrone SOAP-Aufrufe rechnet und nie einfriert.

Rückgabewerte: 0 erledigt, 1 der Dienst oder die Anzeige ist nicht da, 2 falsche Befehlszeile oder Konfiguration.</translation>
    </message>
    <message>
        <source>A file of expressions to be opened in a worksheet.</source>
        <translation>Eine Datei mit Ausdrücken für ein Arbeitsblatt.</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
</context>
<context>
    <name>EndpointChoice</name>
    <message>
        <source>The file &apos;%1&apos; cannot be read: %2.</source>
        <translation>Die Datei „%1“ ist nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of a service; it begins with http:// or https://.</source>
        <translation>„%1“ ist keine Adresse eines Dienstes; sie beginnt mit http:// oder https://.</translation>
    </message>
    <message>
        <source>A password in each message needs an address that begins with https://.</source>
        <translation>Ein Passwort in jeder Nachricht braucht eine Adresse, die mit https:// beginnt.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of a proxy; it looks like http://proxy.example:3128.</source>
        <translation>„%1“ ist keine Adresse eines Proxys; sie sieht aus wie http://proxy.example:3128.</translation>
    </message>
    <message>
        <source>An address has no user and password in it; they belong on the page Security.</source>
        <translation>Eine Adresse enthält weder Benutzer noch Passwort; die gehören auf die Seite „Sicherheit“.</translation>
    </message>
    <message>
        <source>The address of a proxy has no user and password in it.</source>
        <translation>Die Adresse eines Proxys enthält weder Benutzer noch Passwort.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>%1 was cancelled.</source>
        <translation>%1 wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ExpressionModel</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>step, state</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ExpressionPanel</name>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>About the expression</source>
        <translation>Über den Ausdruck</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Evaluate (Enter)</source>
        <translation>Auswerten (Eingabe)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give up the calls in flight (Esc)</source>
        <translation>Die laufenden Aufrufe aufgeben (Esc)</translation>
    </message>
    <message>
        <source>Steps of the expression</source>
        <translation>Schritte des Ausdrucks</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>Das Ergebnis kopieren</translation>
    </message>
    <message>
        <source>To display</source>
        <translation>Zur Anzeige</translation>
    </message>
    <message>
        <source>Go on with the result in the calculator</source>
        <translation>Mit dem Ergebnis im Rechner weiterrechnen</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie es lief</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>Ausdrücke</translation>
    </message>
    <message>
        <source>(1.5 + 2) × (3 − 4) ÷ 7</source>
        <translation>(1,5 + 2) × (3 − 4) ÷ 7</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Kein Ergebnis</translation>
    </message>
    <message>
        <source>Result is %1</source>
        <translation>Ergebnis ist %1</translation>
    </message>
</context>
<context>
    <name>ExpressionPanelController</name>
    <message>
        <source>&amp;Expressions</source>
        <translation>&amp;Ausdrücke</translation>
    </message>
    <message>
        <source>The panel for expressions can compute what was pasted.</source>
        <translation>Das Feld für Ausdrücke kann das Eingefügte berechnen.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>ExpressionParser</name>
    <message>
        <source>There is nothing to compute.</source>
        <translation>Es gibt nichts zu berechnen.</translation>
    </message>
    <message>
        <source>The expression ends where a number is missing.</source>
        <translation>Der Ausdruck endet, wo eine Zahl fehlt.</translation>
    </message>
    <message>
        <source>This parenthesis is never closed.</source>
        <translation>Diese Klammer wird nie geschlossen.</translation>
    </message>
    <message>
        <source>A number is missing before &apos;%1&apos;.</source>
        <translation>Vor „%1“ fehlt eine Zahl.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood here.</source>
        <translation>„%1“ wird hier nicht verstanden.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Diese Zahl ist zu groß.</translation>
    </message>
    <message>
        <source>An operator is missing before &apos;%1&apos;.</source>
        <translation>Vor „%1“ fehlt ein Operator.</translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation>Diese Klammer wurde nie geöffnet.</translation>
    </message>
    <message>
        <source>The expression is longer than %1 characters.</source>
        <translation>Der Ausdruck ist länger als %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>ExpressionSession</name>
    <message>
        <source>Calls: %1. Levels: %2.</source>
        <translation>Aufrufe: %1. Ebenen: %2.</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <comment>position, what is wrong there</comment>
        <translation>An Stelle %1: %2</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A number: no call was needed.</source>
        <translation>Eine Zahl: es war kein Aufruf nötig.</translation>
    </message>
    <message>
        <source>Each call needed the one before: %1 × %2 = %3.</source>
        <translation>Jeder Aufruf brauchte den vorigen: %1 × %2 = %3.</translation>
    </message>
    <message>
        <source>Levels: %1 × %2 = %3. One after another it would have been %4 × %5 = %6.</source>
        <translation>Ebenen: %1 × %2 = %3. Nacheinander wären es %4 × %5 = %6 gewesen.</translation>
    </message>
</context>
<context>
    <name>FlatHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Browse …</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>Durchsuchen: %1</translation>
    </message>
    <message>
        <source>The password is kept by the key store of this desktop.</source>
        <translation>Das Passwort verwahrt der Schlüsselbund dieses Desktops.</translation>
    </message>
    <message>
        <source>There is no key store here: the password is forgotten when the program ends.</source>
        <translation>Hier gibt es keinen Schlüsselbund: das Passwort ist vergessen, wenn das Programm endet.</translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>&amp;About Async Calculator</source>
        <translation>&amp;Über Async Calculator</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>type a number; dot and comma are both the decimal sign</source>
        <translation>eine Zahl eingeben; Punkt und Komma sind beide das Dezimalzeichen</translation>
    </message>
    <message>
        <source>the four operations</source>
        <translation>die vier Grundrechenarten</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>change the sign</source>
        <translation>das Vorzeichen wechseln</translation>
    </message>
    <message>
        <source>reciprocal, 1/x</source>
        <translation>Kehrwert, 1/x</translation>
    </message>
    <message>
        <source>square, x²</source>
        <translation>Quadrat, x²</translation>
    </message>
    <message>
        <source>take back the last digit</source>
        <translation>die letzte Ziffer zurücknehmen</translation>
    </message>
    <message>
        <source>clear the number that is being typed (CE)</source>
        <translation>die Zahl löschen, die gerade eingegeben wird (CE)</translation>
    </message>
    <message>
        <source>cancel the call in flight; else clear everything (C)</source>
        <translation>den laufenden Aufruf abbrechen; sonst alles löschen (C)</translation>
    </message>
    <message>
        <source>undo and redo a key</source>
        <translation>eine Taste rückgängig machen und wiederherstellen</translation>
    </message>
    <message>
        <source>keep the number in memory (MS)</source>
        <translation>die Zahl im Speicher behalten (MS)</translation>
    </message>
    <message>
        <source>add it to memory (M+), subtract it (M−)</source>
        <translation>sie zum Speicher addieren (M+), davon abziehen (M−)</translation>
    </message>
    <message>
        <source>recall memory (MR), clear it (MC)</source>
        <translation>den Speicher abrufen (MR), löschen (MC)</translation>
    </message>
    <message>
        <source>copy the number; paste a number or a calculation such as 2 + 3 =</source>
        <translation>die Zahl kopieren; eine Zahl oder eine Rechnung wie 2 + 3 = einfügen</translation>
    </message>
    <message>
        <source>copy all digits that the service returned</source>
        <translation>alle Ziffern kopieren, die der Dienst lieferte</translation>
    </message>
    <message>
        <source>history and memory; Enter goes on with the result of a row</source>
        <translation>Verlauf und Speicher; die Eingabetaste rechnet mit dem Ergebnis einer Zeile weiter</translation>
    </message>
    <message>
        <source>settings: which service computes, how the window looks</source>
        <translation>Einstellungen: welcher Dienst rechnet, wie das Fenster aussieht</translation>
    </message>
    <message>
        <source>compact: small, and above other windows</source>
        <translation>kompakt: klein und über anderen Fenstern</translation>
    </message>
    <message>
        <source>go from part to part; Space presses a button</source>
        <translation>von Teil zu Teil gehen; die Leertaste drückt einen Knopf</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>diese Hilfe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Calculating</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>Memory, clipboard, history</source>
        <translation>Speicher, Zwischenablage, Verlauf</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>Where results come from</source>
        <translation>Woher Ergebnisse kommen</translation>
    </message>
    <message>
        <source>Every operation is a call to a service: one inside this program, or one that you choose in the settings. Keys are taken at any speed; those that need a result wait their turn, and the window never freezes.</source>
        <translation>Jede Rechnung ist ein Aufruf eines Dienstes: eines in diesem Programm, oder eines, den Sie in den Einstellungen wählen. Tasten werden in jedem Tempo angenommen; die, die ein Ergebnis brauchen, warten, bis sie an der Reihe sind, und das Fenster friert nie ein.</translation>
    </message>
    <message>
        <source>When the service does not answer</source>
        <translation>Wenn der Dienst nicht antwortet</translation>
    </message>
    <message>
        <source>The key that needed it is undone, so that nothing is lost, and a message above the keys offers to try again. Any other key goes on from there. The status line says since when the service has been silent, and sees by itself when it is back.</source>
        <translation>Die Taste, die ihn brauchte, wird zurückgenommen, sodass nichts verloren geht, und eine Meldung über den Tasten bietet einen neuen Versuch an. Jede andere Taste macht von dort aus weiter. Die Statuszeile sagt, seit wann der Dienst schweigt, und bemerkt von selbst, wenn er wieder da ist.</translation>
    </message>
    <message>
        <source>the menu</source>
        <translation>das Menü</translation>
    </message>
    <message>
        <source>the calls: each on a time line, with its messages</source>
        <translation>die Aufrufe: jeder auf einer Zeitachse, mit seinen Nachrichten</translation>
    </message>
    <message>
        <source>an expression, computed by calls at the same time</source>
        <translation>ein Ausdruck, mit gleichzeitigen Aufrufen berechnet</translation>
    </message>
    <message>
        <source>a worksheet: many expressions, pasted or from a file</source>
        <translation>ein Arbeitsblatt: viele Ausdrücke, eingefügt oder aus einer Datei</translation>
    </message>
</context>
<context>
    <name>HistoryDelegate</name>
    <message>
        <source>%1 =</source>
        <comment>expression</comment>
        <translation>%1 =</translation>
    </message>
</context>
<context>
    <name>HistoryFile</name>
    <message>
        <source>The history in %1 is in use by another program; it was not read.</source>
        <translation>Der Verlauf in %1 wird von einem anderen Programm benutzt; er wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The history could not be kept: %1 is in use by another program.</source>
        <translation>Der Verlauf konnte nicht behalten werden: %1 wird von einem anderen Programm benutzt.</translation>
    </message>
    <message>
        <source>The history could not be kept in %1: %2</source>
        <translation>Der Verlauf konnte nicht in %1 behalten werden: %2</translation>
    </message>
    <message>
        <source>The history could not be read and begins anew. What there was is kept in %1.</source>
        <translation>Der Verlauf war nicht lesbar und beginnt neu. Was da war, bleibt in %1.</translation>
    </message>
    <message>
        <source>The history in %1 could not be read, nor set aside.</source>
        <translation>Der Verlauf in %1 war weder lesbar noch beiseitezulegen.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Calls made</source>
        <translation>Gemachte Aufrufe</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Noch keine Aufrufe</translation>
    </message>
    <message>
        <source>Every operation is a call to the service. It will be listed here.</source>
        <translation>Jede Rechnung ist ein Aufruf des Dienstes. Hier wird sie aufgeführt.</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Verlauf löschen</translation>
    </message>
    <message>
        <source>Removed calls</source>
        <translation>Entfernte Aufrufe</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Bring removed calls back</source>
        <translation>Entfernte Aufrufe zurückholen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>call, result</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Copy service &amp;value</source>
        <translation>&amp;Wert des Dienstes kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>No call has “%1” in it.</source>
        <translation>Kein Aufruf enthält „%1“.</translation>
    </message>
    <message>
        <source>Removed calls: %1</source>
        <translation>Entfernte Aufrufe: %1</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>equals %1</source>
        <translation>ist gleich %1</translation>
    </message>
    <message>
        <source>The service returned %1</source>
        <translation>Der Dienst lieferte %1</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>Unterwegs</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal &apos;%1&apos; cannot be written: %2</source>
        <translation>Das Journal „%1“ kann nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>KeySequence</name>
    <message>
        <source>Unknown key &quot;%1&quot; at column %2; known are 0-9 . %3</source>
        <translation>Unbekannte Taste „%1“ in Spalte %2; bekannt sind 0-9 . %3</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Zero</source>
        <translation>Null</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Eins</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Zwei</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Drei</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Vier</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Fünf</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Sechs</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Sieben</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Acht</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Neun</translation>
    </message>
    <message>
        <source>Decimal separator</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>Minus</translation>
    </message>
    <message>
        <source>Multiply by</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Divide by</source>
        <translation>Geteilt durch</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>Ist gleich</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>Reciprocal</source>
        <translation>Kehrwert</translation>
    </message>
    <message>
        <source>Change sign</source>
        <translation>Vorzeichen wechseln</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Rücktaste</translation>
    </message>
    <message>
        <source>Clear entry</source>
        <translation>Eingabe löschen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Memory store</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Memory add</source>
        <translation>Zum Speicher addieren</translation>
    </message>
    <message>
        <source>Memory subtract</source>
        <translation>Vom Speicher abziehen</translation>
    </message>
    <message>
        <source>Memory recall</source>
        <translation>Speicher abrufen</translation>
    </message>
    <message>
        <source>Memory clear</source>
        <translation>Speicher löschen</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Tastenfeld</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>key and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>LatencyPlot</name>
    <message>
        <source>Times of the last calls</source>
        <translation>Zeiten der letzten Aufrufe</translation>
    </message>
    <message>
        <source>The last call took %1; of the last %2, half took %3 or less, and the slowest %4.</source>
        <translation>Der letzte Aufruf dauerte %1; von den letzten %2 dauerte die Hälfte höchstens %3 und der langsamste %4.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Calculator</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Async Calculator</source>
        <translation>Async Calculator</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>MathError</name>
    <message>
        <source>Cannot divide by zero</source>
        <translation>Division durch null nicht möglich</translation>
    </message>
    <message>
        <source>Result is undefined</source>
        <translation>Ergebnis nicht definiert</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>Überlauf</translation>
    </message>
    <message>
        <source>Invalid input</source>
        <translation>Ungültige Eingabe</translation>
    </message>
</context>
<context>
    <name>MemoryPanel</name>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Values in memory</source>
        <translation>Werte im Speicher</translation>
    </message>
    <message>
        <source>Memory is empty</source>
        <translation>Der Speicher ist leer</translation>
    </message>
    <message>
        <source>MS keeps the number in the display.</source>
        <translation>MS behält die Zahl in der Anzeige.</translation>
    </message>
    <message>
        <source>For the selected number</source>
        <translation>Für die gewählte Zahl</translation>
    </message>
    <message>
        <source>MR</source>
        <translation>MR</translation>
    </message>
    <message>
        <source>Recall this number</source>
        <translation>Diese Zahl abrufen</translation>
    </message>
    <message>
        <source>M+</source>
        <translation>M+</translation>
    </message>
    <message>
        <source>Add the display to this number</source>
        <translation>Die Anzeige zu dieser Zahl addieren</translation>
    </message>
    <message>
        <source>M−</source>
        <translation>M−</translation>
    </message>
    <message>
        <source>Subtract the display from this number</source>
        <translation>Die Anzeige von dieser Zahl abziehen</translation>
    </message>
    <message>
        <source>MC</source>
        <translation>MC</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>Diese Zahl entfernen</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut</translation>
    </message>
    <message>
        <source>Call the service again</source>
        <translation>Den Dienst noch einmal aufrufen</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Die Meldung schließen</translation>
    </message>
    <message>
        <source>Compute here</source>
        <translation>Hier rechnen</translation>
    </message>
    <message>
        <source>Compute with the service inside this program</source>
        <translation>Mit dem Dienst in diesem Programm rechnen</translation>
    </message>
    <message>
        <source>Change service …</source>
        <translation>Anderer Dienst …</translation>
    </message>
    <message>
        <source>Change the service</source>
        <translation>Den Dienst wechseln</translation>
    </message>
    <message>
        <source>Open the settings of the connection</source>
        <translation>Die Einstellungen der Verbindung öffnen</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>--binding must be basicHttpBinding or wsHttpBinding, not &apos;%1&apos;.</source>
        <translation>--binding muss basicHttpBinding oder wsHttpBinding sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>--timeout must be a number of seconds from 1 to 600, not &apos;%1&apos;.</source>
        <translation>--timeout muss eine Anzahl von Sekunden von 1 bis 600 sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>--latency-seed must be a number from 0 to 4294967295, not &apos;%1&apos;.</source>
        <translation>--latency-seed muss eine Zahl von 0 bis 4294967295 sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>--latency-seed delays the service inside this program; it cannot be used with --endpoint.</source>
        <translation>--latency-seed verzögert den Dienst in diesem Programm; es geht nicht zusammen mit --endpoint.</translation>
    </message>
    <message>
        <source>--theme must be light or dark, not &apos;%1&apos;.</source>
        <translation>--theme muss light oder dark sein, nicht „%1“.</translation>
    </message>
    <message>
        <source>One worksheet can be opened, not &apos;%1&apos;, too.</source>
        <translation>Ein Arbeitsblatt kann geöffnet werden, nicht auch „%1“.</translation>
    </message>
    <message>
        <source>There is no file &apos;%1&apos;.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>--keys opens no window, so &apos;%1&apos; cannot be opened.</source>
        <translation>--keys öffnet kein Fenster; „%1“ kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>--keys needs a file; - is standard input.</source>
        <translation>--keys braucht eine Datei; - ist die Standardeingabe.</translation>
    </message>
    <message>
        <source>--language must be one of %1, not &apos;%2&apos;.</source>
        <translation>--language muss eine von %1 sein, nicht „%2“.</translation>
    </message>
</context>
<context>
    <name>OverflowBar</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip, keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>PanelTitle</name>
    <message>
        <source>Close %1</source>
        <translation>%1 schließen</translation>
    </message>
</context>
<context>
    <name>PhaseChart</name>
    <message>
        <source>Where the time went</source>
        <translation>Wohin die Zeit ging</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>phase, duration</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In all: %1</source>
        <translation>Insgesamt: %1</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>%1(%2, %3)</source>
        <comment>operation, operands</comment>
        <translation>%1(%2; %3)</translation>
    </message>
</context>
<context>
    <name>ProxyPage</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>&amp;Proxy</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>The service inside this program is reached without a proxy.</source>
        <translation>Der Dienst in diesem Programm wird ohne Proxy erreicht.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie das System sagt</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieser</translation>
    </message>
    <message>
        <source>&amp;User, if it asks</source>
        <translation>&amp;Benutzer, falls er fragt</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Pass&amp;wort</translation>
    </message>
</context>
<context>
    <name>RemoteArithmetic</name>
    <message>
        <source>The call was given up, because another service was chosen.</source>
        <translation>Der Aufruf wurde aufgegeben, weil ein anderer Dienst gewählt wurde.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The key store did not take the password: %1. It is known until the program ends.</source>
        <translation>Der Schlüsselbund hat das Passwort nicht angenommen: %1. Es ist bekannt, bis das Programm endet.</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmeldung</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Benutzer</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>A&amp;uthorities to trust</source>
        <translation>&amp;Vertrauenswürdige Stellen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>&amp;Certificate of this client</source>
        <translation>&amp;Zertifikat dieses Clients</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.p12 *.pfx);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.p12 *.pfx);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Its &amp;key, if apart</source>
        <translation>Sein &amp;Schlüssel, falls getrennt</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Schlüssel (*.pem *.key);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Passp&amp;hrase of the key</source>
        <translation>Passp&amp;hrase des Schlüssels</translation>
    </message>
    <message>
        <source>The service inside this program does not ask who calls. Choose another one to sign in.</source>
        <translation>Der Dienst in diesem Programm fragt nicht, wer aufruft. Wählen Sie einen anderen, um sich anzumelden.</translation>
    </message>
    <message>
        <source>Not at all, or as the endpoint says</source>
        <translation>Gar nicht, oder wie der Endpunkt sagt</translation>
    </message>
    <message>
        <source>HTTP Basic</source>
        <translation>HTTP Basic</translation>
    </message>
    <message>
        <source>HTTP Digest</source>
        <translation>HTTP Digest</translation>
    </message>
    <message>
        <source>NTLM</source>
        <translation>NTLM</translation>
    </message>
    <message>
        <source>In each message (WS-Security)</source>
        <translation>In jeder Nachricht (WS-Security)</translation>
    </message>
</context>
<context>
    <name>ServiceModel</name>
    <message>
        <source>the element &apos;%1&apos; refers to an object of the type &apos;%2&apos;, which is not derived from &apos;%3&apos;</source>
        <translation>das Element „%1“ verweist auf ein Objekt vom Typ „%2“, der nicht von „%3“ abgeleitet ist</translation>
    </message>
    <message>
        <source>messageEncoding=&quot;%1&quot; is not supported; Text, Mtom and Swa are</source>
        <translation>messageEncoding=&quot;%1&quot; wird nicht unterstützt; Text, Mtom und Swa werden es</translation>
    </message>
    <message>
        <source>&lt;reliableSession&gt; is not supported; the service would wait for its messages</source>
        <translation>&lt;reliableSession&gt; wird nicht unterstützt; der Dienst würde auf dessen Nachrichten warten</translation>
    </message>
    <message>
        <source>basicHttpBinding, basicHttpsBinding, wsHttpBinding, ws2007HttpBinding and customBinding are</source>
        <translation>basicHttpBinding, basicHttpsBinding, wsHttpBinding, ws2007HttpBinding und customBinding werden es</translation>
    </message>
    <message>
        <source>customBinding needs a bindingConfiguration</source>
        <translation>customBinding braucht eine bindingConfiguration</translation>
    </message>
    <message>
        <source>a %1 without &lt;security&gt; has message security in WCF, which is not done here; it is used without security. Say &lt;security mode=&quot;None&quot;/&gt; if that is right</source>
        <translation>%1 ohne &lt;security&gt; hat in WCF Nachrichtensicherheit, die es hier nicht gibt; es wird ohne Sicherheit verwendet. Schreiben Sie &lt;security mode=&quot;None&quot;/&gt;, wenn das richtig ist</translation>
    </message>
    <message>
        <source>transactionFlow has no effect: calls carry no transaction</source>
        <translation>transactionFlow hat keine Wirkung: Aufrufe tragen keine Transaktion</translation>
    </message>
    <message>
        <source>unknownElements=&quot;%1&quot; is not known; Skip and Refuse are</source>
        <translation>unknownElements=&quot;%1&quot; ist nicht bekannt; möglich sind Skip und Refuse</translation>
    </message>
    <message>
        <source>maxDepth=&quot;%1&quot; is more than the %2 levels that are read at most</source>
        <translation>maxDepth=&quot;%1&quot; ist mehr als die %2 Ebenen, die höchstens gelesen werden</translation>
    </message>
    <message>
        <source>openTimeout has no effect: a channel connects when it calls, and sendTimeout is the deadline of the whole call</source>
        <translation>openTimeout hat keine Wirkung: ein Kanal verbindet sich, wenn er aufruft, und sendTimeout ist die Frist des ganzen Aufrufs</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; has no effect; maxReceivedMessageSize bounds the whole message</source>
        <translation>%1=&quot;%2&quot; hat keine Wirkung; maxReceivedMessageSize begrenzt die ganze Nachricht</translation>
    </message>
    <message>
        <source>transferMode=&quot;%1&quot; has no effect; what is streamed is up to the operation</source>
        <translation>transferMode=&quot;%1&quot; hat keine Wirkung; was gestreamt wird, bestimmt die Operation</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; has no effect; requests are written in utf-8, which every service reads</source>
        <translation>%1=&quot;%2&quot; hat keine Wirkung; Anfragen werden in utf-8 geschrieben, was jeder Dienst liest</translation>
    </message>
    <message>
        <source>messageVersion=&quot;%1&quot; is not supported; Soap11 and Soap12, alone or with WSAddressing10 or WSAddressingAugust2004, are</source>
        <translation>messageVersion=&quot;%1&quot; wird nicht unterstützt; Soap11 und Soap12, allein oder mit WSAddressing10 oder WSAddressingAugust2004, werden es</translation>
    </message>
    <message>
        <source>manualAddressing=&quot;true&quot; is not supported</source>
        <translation>manualAddressing=&quot;true&quot; wird nicht unterstützt</translation>
    </message>
    <message>
        <source>a user name in the message needs &lt;httpsTransport&gt;</source>
        <translation>ein Benutzername in der Nachricht braucht &lt;httpsTransport&gt;</translation>
    </message>
    <message>
        <source>authenticationScheme and a user name in the message together are not supported</source>
        <translation>authenticationScheme und ein Benutzername in der Nachricht zusammen werden nicht unterstützt</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not supported in a customBinding; textMessageEncoding, mtomMessageEncoding, swaMessageEncoding, security, httpTransport and httpsTransport are</source>
        <translation>&lt;%1&gt; wird in einem customBinding nicht unterstützt; textMessageEncoding, mtomMessageEncoding, swaMessageEncoding, security, httpTransport und httpsTransport werden es</translation>
    </message>
    <message>
        <source>a customBinding needs &lt;httpTransport&gt; or &lt;httpsTransport&gt;</source>
        <translation>ein customBinding braucht &lt;httpTransport&gt; oder &lt;httpsTransport&gt;</translation>
    </message>
    <message>
        <source>passwordType=&quot;%1&quot; is neither Text nor Digest</source>
        <translation>passwordType=&quot;%1&quot; ist weder Text noch Digest</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; is done as NTLM with a user name and a password</source>
        <translation>%1=&quot;%2&quot; wird als NTLM mit Benutzername und Passwort ausgeführt</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; is not supported; None, Basic, Digest, Ntlm, Windows and Certificate are</source>
        <translation>%1=&quot;%2&quot; wird nicht unterstützt; None, Basic, Digest, Ntlm, Windows und Certificate werden es</translation>
    </message>
    <message>
        <source>security mode=&quot;Message&quot; is not supported: messages would go out unsigned and not encrypted</source>
        <translation>security mode=&quot;Message&quot; wird nicht unterstützt: Nachrichten gingen unsigniert und unverschlüsselt hinaus</translation>
    </message>
    <message>
        <source>security mode=&quot;%1&quot; is not supported</source>
        <translation>security mode=&quot;%1&quot; wird nicht unterstützt</translation>
    </message>
    <message>
        <source>&lt;message clientCredentialType=&quot;%1&quot;&gt; is not supported; only UserName is</source>
        <translation>&lt;message clientCredentialType=&quot;%1&quot;&gt; wird nicht unterstützt; nur UserName wird es</translation>
    </message>
    <message>
        <source>a security context (WS-SecureConversation) is not supported; say establishSecurityContext=&quot;false&quot; in &lt;message&gt; and on the service</source>
        <translation>ein Sicherheitskontext (WS-SecureConversation) wird nicht unterstützt; schreiben Sie establishSecurityContext=&quot;false&quot; in &lt;message&gt; und beim Dienst</translation>
    </message>
    <message>
        <source>&lt;security authenticationMode=&quot;%1&quot;&gt; is not supported; only UserNameOverTransport is</source>
        <translation>&lt;security authenticationMode=&quot;%1&quot;&gt; wird nicht unterstützt; nur UserNameOverTransport wird es</translation>
    </message>
    <message>
        <source>messageSecurityVersion=&quot;%1&quot; is not supported; WS-Security 1.0 and 1.1 are</source>
        <translation>messageSecurityVersion=&quot;%1&quot; wird nicht unterstützt; WS-Security 1.0 und 1.1 werden es</translation>
    </message>
    <message>
        <source>The address %1 carries a user name; give it and the password as client credentials instead, and set the clientCredentialType that the service wants.</source>
        <translation>Die Adresse %1 enthält einen Benutzernamen; geben Sie ihn und das Passwort stattdessen als Anmeldedaten an, und setzen Sie den clientCredentialType, den der Dienst verlangt.</translation>
    </message>
    <message>
        <source>The binding wants TLS, but the address %1 does not begin with https.</source>
        <translation>Die Bindung verlangt TLS, aber die Adresse %1 beginnt nicht mit https.</translation>
    </message>
    <message>
        <source>The binding says how to authenticate over HTTP, but its security mode is neither Transport nor TransportCredentialOnly, without which no credentials are sent.</source>
        <translation>Die Bindung sagt, wie man sich über HTTP anmeldet, aber ihr Sicherheitsmodus ist weder Transport noch TransportCredentialOnly; ohne diese werden keine Anmeldedaten gesendet.</translation>
    </message>
    <message>
        <source>NTLM is done under TLS only (security mode Transport with an https address); without it, somebody in between could learn the password.</source>
        <translation>NTLM gibt es nur mit TLS (Sicherheitsmodus Transport und eine https-Adresse); ohne TLS könnte jemand unterwegs das Passwort erfahren.</translation>
    </message>
    <message>
        <source>The binding of %1 wants a user name and a password; give them as client credentials.</source>
        <translation>Die Bindung von %1 verlangt Benutzername und Passwort; geben Sie sie als Anmeldedaten an.</translation>
    </message>
    <message>
        <source>The binding of %1 wants a client certificate; give one as client credentials.</source>
        <translation>Die Bindung von %1 verlangt ein Client-Zertifikat; geben Sie eines als Anmeldedaten an.</translation>
    </message>
    <message>
        <source>A client certificate needs TLS; set the security mode Transport.</source>
        <translation>Ein Client-Zertifikat braucht TLS; setzen Sie den Sicherheitsmodus Transport.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of a proxy; it must look like http://host:port.</source>
        <translation>„%1“ ist keine Adresse eines Proxys; sie muss aussehen wie http://host:port.</translation>
    </message>
    <message>
        <source>Calls are not redirected; check the address.</source>
        <translation>Aufrufe werden nicht umgeleitet; prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>Calls are not redirected; if the service has moved for good, change the address to %1.</source>
        <translation>Aufrufe werden nicht umgeleitet; wenn der Dienst für immer umgezogen ist, ändern Sie die Adresse in %1.</translation>
    </message>
    <message>
        <source>the certificate of the service expired on %1; whoever runs the service must renew it</source>
        <translation>das Zertifikat des Dienstes ist am %1 abgelaufen; wer den Dienst betreibt, muss es erneuern</translation>
    </message>
    <message>
        <source>the certificate of the service is good from %1 on only; check the clock of this computer</source>
        <translation>das Zertifikat des Dienstes gilt erst ab %1; prüfen Sie die Uhr dieses Computers</translation>
    </message>
    <message>
        <source>the certificate is made for %1, not for %2; check the address</source>
        <translation>das Zertifikat ist für %1 ausgestellt, nicht für %2; prüfen Sie die Adresse</translation>
    </message>
    <message>
        <source>the service signed its certificate itself, so that nobody vouches for it; trust that certificate by its fingerprint if it is the right one</source>
        <translation>der Dienst hat sein Zertifikat selbst unterschrieben, sodass niemand für ihn bürgt; vertrauen Sie dem Zertifikat über seinen Fingerabdruck, wenn es das richtige ist</translation>
    </message>
    <message>
        <source>the certificate of the service comes from &apos;%1&apos;, an authority that this computer does not trust; add its certificate to the trusted ones if you trust it</source>
        <translation>das Zertifikat des Dienstes kommt von „%1“, einer Stelle, der dieser Computer nicht vertraut; fügen Sie deren Zertifikat den vertrauenswürdigen hinzu, wenn Sie ihr vertrauen</translation>
    </message>
    <message>
        <source>the certificate of the service was revoked</source>
        <translation>das Zertifikat des Dienstes wurde widerrufen</translation>
    </message>
    <message>
        <source>the service showed no certificate</source>
        <translation>der Dienst hat kein Zertifikat gezeigt</translation>
    </message>
    <message>
        <source>the service speaks only an old version of TLS; 1.2 is the oldest that is safe</source>
        <translation>der Dienst spricht nur eine alte Fassung von TLS; 1.2 ist die älteste, die sicher ist</translation>
    </message>
    <message>
        <source>what answers there does not speak TLS; check the port, and whether the address begins with https rightly</source>
        <translation>was dort antwortet, spricht kein TLS; prüfen Sie den Port und ob die Adresse zu Recht mit https beginnt</translation>
    </message>
    <message>
        <source>the service wants a client certificate, or another one</source>
        <translation>der Dienst verlangt ein Client-Zertifikat, oder ein anderes</translation>
    </message>
    <message>
        <source>the service does not trust the client certificate</source>
        <translation>der Dienst vertraut dem Client-Zertifikat nicht</translation>
    </message>
    <message>
        <source>the service refused the connection; it may want a client certificate, or ways of encryption that are not known here</source>
        <translation>der Dienst hat die Verbindung abgelehnt; vielleicht verlangt er ein Client-Zertifikat oder Verschlüsselungen, die hier unbekannt sind</translation>
    </message>
    <message>
        <source>the service showed another certificate than the one that is trusted, with the fingerprint %1</source>
        <translation>der Dienst hat ein anderes Zertifikat gezeigt als das vertrauenswürdige, mit dem Fingerabdruck %1</translation>
    </message>
    <message>
        <source>The client certificate is neither a PEM nor a PKCS#12 file that can be read; perhaps its passphrase is wrong.</source>
        <translation>Das Client-Zertifikat ist weder als PEM- noch als PKCS#12-Datei lesbar; vielleicht ist die Passphrase falsch.</translation>
    </message>
    <message>
        <source>The client certificate holds no certificate.</source>
        <translation>Das Client-Zertifikat enthält kein Zertifikat.</translation>
    </message>
    <message>
        <source>The private key of the client certificate cannot be read; it is missing, or its passphrase is wrong.</source>
        <translation>Der private Schlüssel des Client-Zertifikats ist nicht lesbar; er fehlt, oder seine Passphrase ist falsch.</translation>
    </message>
    <message>
        <source>The trusted certificates hold no certificate in PEM form.</source>
        <translation>Die vertrauenswürdigen Zertifikate enthalten kein Zertifikat im PEM-Format.</translation>
    </message>
    <message>
        <source>The fingerprint of the service&apos;s certificate must be the 64 hexadecimal digits of a SHA-256 hash.</source>
        <translation>Der Fingerabdruck des Dienstzertifikats muss aus den 64 Hexadezimalziffern eines SHA-256-Hashs bestehen.</translation>
    </message>
    <message>
        <source>This Qt was built without TLS, or its TLS plugin is missing.</source>
        <translation>Dieses Qt wurde ohne TLS gebaut, oder sein TLS-Plugin fehlt.</translation>
    </message>
    <message>
        <source>the SOAP Body has a second element, &apos;%1&apos;</source>
        <translation>der SOAP-Rumpf hat ein zweites Element, „%1“</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; stands behind the SOAP Body</source>
        <translation>das Element „%1“ steht hinter dem SOAP-Rumpf</translation>
    </message>
    <message>
        <source>the contract has no element &apos;%1&apos; here</source>
        <translation>das Element „%1“ gibt es im Vertrag an dieser Stelle nicht</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; may be there once only</source>
        <translation>das Element „%1“ darf nur einmal vorkommen</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; is missing</source>
        <translation>das Element „%1“ fehlt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a date or a time that was not set</source>
        <translation>„%1“ ist ein Datum oder eine Zeit und wurde nicht gesetzt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds &apos;%2&apos;, which is not of its type</source>
        <translation>„%1“ enthält „%2“, was nicht von seinem Typ ist</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds &apos;%2&apos;, which is not of the type %3</source>
        <translation>„%1“ enthält „%2“, was nicht vom Typ %3 ist</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; lacks the attribute &apos;%2&apos;</source>
        <translation>dem Element „%1“ fehlt das Attribut „%2“</translation>
    </message>
    <message>
        <source>the document calls itself %1, but is not</source>
        <translation>das Dokument nennt sich %1, ist es aber nicht</translation>
    </message>
    <message>
        <source>the encoding &apos;%1&apos; of the document is not known here</source>
        <translation>die Kodierung „%1“ des Dokuments ist hier unbekannt</translation>
    </message>
    <message>
        <source>the document holds bytes that its encoding does not allow</source>
        <translation>das Dokument enthält Bytes, die seine Kodierung nicht erlaubt</translation>
    </message>
    <message>
        <source>binary content was expected here, not the element &apos;%1&apos;</source>
        <translation>hier wurde binärer Inhalt erwartet, nicht das Element „%1“</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; holds what is neither base64 nor an attachment</source>
        <translation>das Element „%1“ enthält weder base64 noch eine Anlage</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; is said to be of the type &apos;%2&apos;, which is not derived from &apos;%3&apos;</source>
        <translation>das Element „%1“ soll vom Typ „%2“ sein, der nicht von „%3“ abgeleitet ist</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; is of the abstract type &apos;%2&apos;</source>
        <translation>das Element „%1“ ist vom abstrakten Typ „%2“</translation>
    </message>
</context>
<context>
    <name>ServiceModel::Attachment</name>
    <message>
        <source>an attachment went to the device it was wanted on, and is not here</source>
        <translation>eine Anlage ging an das gewünschte Gerät und ist nicht hier</translation>
    </message>
    <message>
        <source>the device of an attachment is gone or not open</source>
        <translation>das Gerät einer Anlage ist verschwunden oder nicht offen</translation>
    </message>
    <message>
        <source>the device of an attachment can be read once, and was</source>
        <translation>das Gerät einer Anlage kann nur einmal gelesen werden und wurde schon gelesen</translation>
    </message>
    <message>
        <source>the file &apos;%1&apos; cannot be read: %2</source>
        <translation>die Datei „%1“ ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>an attachment cannot be opened</source>
        <translation>eine Anlage ist nicht zu öffnen</translation>
    </message>
    <message>
        <source>an attachment ended %1 bytes before its size</source>
        <translation>eine Anlage endete %1 Byte vor ihrer Größe</translation>
    </message>
</context>
<context>
    <name>ServiceModel::AttachmentCollector</name>
    <message>
        <source>an attachment ended %1 bytes before its size</source>
        <translation>eine Anlage endete %1 Byte vor ihrer Größe</translation>
    </message>
</context>
<context>
    <name>ServiceModel::AttachmentStore</name>
    <message>
        <source>the device that an attachment is written to takes no more: %1</source>
        <translation>das Gerät, auf das eine Anlage geschrieben wird, nimmt nichts mehr an: %1</translation>
    </message>
    <message>
        <source>the device that an attachment is written to is gone</source>
        <translation>das Gerät, auf das eine Anlage geschrieben wird, ist verschwunden</translation>
    </message>
    <message>
        <source>no temporary file for an attachment can be written: %1</source>
        <translation>für eine Anlage kann keine temporäre Datei geschrieben werden: %1</translation>
    </message>
    <message>
        <source>the temporary file for an attachment cannot be written: %1</source>
        <translation>die temporäre Datei einer Anlage kann nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>ServiceModel::AuthenticatingChannel</name>
    <message>
        <source>The service at %1 refused %2 and offers no %3 authentication that can be answered, as the binding says, but: %4. Set the clientCredentialType that it wants.</source>
        <translation>Der Dienst bei %1 hat %2 abgelehnt und bietet keine %3-Anmeldung an, die beantwortet werden könnte, wie es die Bindung sagt, sondern: %4. Setzen Sie den clientCredentialType, den er verlangt.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>ServiceModel::ChannelFactoryBase</name>
    <message>
        <source>The channel factory was closed; make a new one.</source>
        <translation>Die Kanalfabrik wurde geschlossen; erzeugen Sie eine neue.</translation>
    </message>
</context>
<context>
    <name>ServiceModel::ClientChannel</name>
    <message>
        <source>The channel was destroyed before the reply of %1 came.</source>
        <translation>Der Kanal wurde zerstört, bevor die Antwort von %1 kam.</translation>
    </message>
    <message>
        <source>%1 was called from another thread than the channel&apos;s. Make a channel there from the factory.</source>
        <translation>%1 wurde aus einem anderen Thread aufgerufen als dem des Kanals. Erzeugen Sie dort einen Kanal mit der Fabrik.</translation>
    </message>
    <message>
        <source>%1 got no reply from %2 within %3 s. The service may be slow or stuck; try again or allow more time.</source>
        <translation>%1 bekam von %2 innerhalb von %3 s keine Antwort. Der Dienst ist vielleicht langsam oder hängt; versuchen Sie es erneut oder lassen Sie mehr Zeit.</translation>
    </message>
    <message>
        <source>The channel is only opening; call from opened() on.</source>
        <translation>Der Kanal öffnet sich erst; rufen Sie ab opened() auf.</translation>
    </message>
    <message>
        <source>The channel is closed; make a new one from the factory.</source>
        <translation>Der Kanal ist geschlossen; erzeugen Sie einen neuen mit der Fabrik.</translation>
    </message>
    <message>
        <source>%1 would block the main thread. Use the asynchronous form there.</source>
        <translation>%1 würde den Hauptthread blockieren. Verwenden Sie dort die asynchrone Form.</translation>
    </message>
    <message>
        <source>%1 ended without its reply: its channel was destroyed or its thread is ending.</source>
        <translation>%1 endete ohne Antwort: der Kanal wurde zerstört, oder sein Thread endet.</translation>
    </message>
    <message>
        <source>The AsyncResult given to end%1 does not come from this channel.</source>
        <translation>Das AsyncResult, das end%1 bekam, stammt nicht von diesem Kanal.</translation>
    </message>
    <message>
        <source>The AsyncResult given to end%1 comes from %2.</source>
        <translation>Das AsyncResult, das end%1 bekam, stammt von %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of a service; it must look like http://host:port/path.</source>
        <translation>„%1“ ist keine Adresse eines Dienstes; sie muss aussehen wie http://host:port/path.</translation>
    </message>
    <message>
        <source>The channel was aborted before the reply of %1 came.</source>
        <translation>Der Kanal wurde abgebrochen, bevor die Antwort von %1 kam.</translation>
    </message>
    <message>
        <source>%1 was cancelled before its reply came.</source>
        <translation>%1 wurde abgebrochen, bevor die Antwort kam.</translation>
    </message>
    <message>
        <source>The reply of %1 to %2 has attachments (multipart/related), where a plain message was expected. The binding&apos;s message encoding may have to be MTOM.</source>
        <translation>Die Antwort von %1 auf %2 hat Anlagen (multipart/related), wo eine einfache Nachricht erwartet wurde. Die Nachrichtenkodierung der Bindung muss vielleicht MTOM sein.</translation>
    </message>
    <message>
        <source>The reply of %1 belongs to another call than this %2 (RelatesTo &apos;%3&apos;).</source>
        <translation>Die Antwort von %1 gehört zu einem anderen Aufruf als diesem %2 (RelatesTo „%3“).</translation>
    </message>
    <message>
        <source>%1 cannot be sent: %2.</source>
        <translation>%1 kann nicht gesendet werden: %2.</translation>
    </message>
    <message>
        <source>it has attachments, and the binding has messages without; its message encoding has to be Mtom or Swa</source>
        <translation>es hat Anlagen, und die Bindung hat Nachrichten ohne; ihre Nachrichtenkodierung muss Mtom oder Swa sein</translation>
    </message>
    <message>
        <source>an attachment comes from a device that is sequential, and has to become base64; the message encoding of the binding has to be Mtom</source>
        <translation>eine Anlage kommt von einem sequenziellen Gerät und muss base64 werden; die Nachrichtenkodierung der Bindung muss Mtom sein</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; could not be decoded</source>
        <translation>das Element „%1“ konnte nicht entschlüsselt werden</translation>
    </message>
    <message>
        <source>its header %1 could not be decoded</source>
        <translation>sein Kopfeintrag %1 konnte nicht entschlüsselt werden</translation>
    </message>
</context>
<context>
    <name>ServiceModel::Configuration</name>
    <message>
        <source>The configuration &apos;%1&apos; cannot be read: %2</source>
        <translation>Die Konfiguration „%1“ ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>There is no configuration: neither the file &apos;%1&apos; nor the resource &apos;%2&apos; exists.</source>
        <translation>Es gibt keine Konfiguration: weder die Datei „%1“ noch die Ressource „%2“ existiert.</translation>
    </message>
    <message>
        <source>%1 has no endpoint of the contract &apos;%2&apos;.</source>
        <translation>%1 hat keinen Endpunkt des Vertrags „%2“.</translation>
    </message>
    <message>
        <source>%1 has several endpoints of the contract &apos;%2&apos;; name one of: %3.</source>
        <translation>%1 hat mehrere Endpunkte des Vertrags „%2“; nennen Sie einen davon: %3.</translation>
    </message>
    <message>
        <source>%1 has no endpoint &apos;%2&apos; of the contract &apos;%3&apos;; there are: %4.</source>
        <translation>%1 hat keinen Endpunkt „%2“ des Vertrags „%3“; es gibt: %4.</translation>
    </message>
</context>
<context>
    <name>ServiceModel::ConfigurationReader</name>
    <message>
        <source>a &lt;configuration&gt; was expected, not &lt;%1&gt;</source>
        <translation>&lt;configuration&gt; wurde erwartet, nicht &lt;%1&gt;</translation>
    </message>
    <message>
        <source>The configuration cannot be read: %1:%2:%3: %4</source>
        <translation>Die Konfiguration ist nicht lesbar: %1:%2:%3: %4</translation>
    </message>
    <message>
        <source>the endpoint &apos;%1&apos; names no contract</source>
        <translation>der Endpunkt „%1“ nennt keinen Vertrag</translation>
    </message>
    <message>
        <source>&lt;identity&gt; has no effect; a service is known by the host name in its certificate</source>
        <translation>&lt;identity&gt; hat keine Wirkung; einen Dienst erkennt man am Hostnamen in seinem Zertifikat</translation>
    </message>
    <message>
        <source>&lt;clientCertificate&gt; has no effect; there is no certificate store here, so give the certificate in code (ClientCredentials)</source>
        <translation>&lt;clientCertificate&gt; hat keine Wirkung; hier gibt es keinen Zertifikatspeicher, geben Sie das Zertifikat im Code an (ClientCredentials)</translation>
    </message>
    <message>
        <source>&lt;serviceCertificate&gt; has no effect; the certificates of services are always verified</source>
        <translation>&lt;serviceCertificate&gt; hat keine Wirkung; die Zertifikate von Diensten werden immer geprüft</translation>
    </message>
    <message>
        <source>%1:%2: the endpoint &apos;%3&apos; cannot be used: %4</source>
        <translation>%1:%2: der Endpunkt „%3“ ist nicht verwendbar: %4</translation>
    </message>
    <message>
        <source>there is no &lt;behavior name=&quot;%1&quot;&gt; in &lt;endpointBehaviors&gt;</source>
        <translation>es gibt kein &lt;behavior name=&quot;%1&quot;&gt; in &lt;endpointBehaviors&gt;</translation>
    </message>
    <message>
        <source>the binding &apos;%1&apos; is not supported; %2</source>
        <translation>die Bindung „%1“ wird nicht unterstützt; %2</translation>
    </message>
    <message>
        <source>there is no &lt;binding name=&quot;%1&quot;&gt; in &lt;%2&gt;</source>
        <translation>es gibt kein &lt;binding name=&quot;%1&quot;&gt; in &lt;%2&gt;</translation>
    </message>
</context>
<context>
    <name>ServiceModel::ConfigurationSource</name>
    <message>
        <source>%1:%2: warning: %3</source>
        <translation>%1:%2: Warnung: %3</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not understood and has no effect</source>
        <translation>&lt;%1&gt; wird nicht verstanden und hat keine Wirkung</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; is not a time span like 00:01:30</source>
        <translation>%1=&quot;%2&quot; ist keine Zeitspanne wie 00:01:30</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; is neither true nor false</source>
        <translation>%1=&quot;%2&quot; ist weder true noch false</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; is not a number of bytes</source>
        <translation>%1=&quot;%2&quot; ist keine Anzahl von Bytes</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; is not a number of levels</source>
        <translation>%1=&quot;%2&quot; ist keine Anzahl von Ebenen</translation>
    </message>
    <message>
        <source>the attribute %1 of &lt;%2&gt; is not understood and has no effect</source>
        <translation>das Attribut %1 von &lt;%2&gt; wird nicht verstanden und hat keine Wirkung</translation>
    </message>
</context>
<context>
    <name>ServiceModel::EnvelopeReader</name>
    <message>
        <source>a SOAP Header or Body was expected, not the element &apos;%1&apos;</source>
        <translation>ein SOAP-Kopf oder -Rumpf wurde erwartet, nicht das Element „%1“</translation>
    </message>
    <message>
        <source>the SOAP envelope has no Body</source>
        <translation>der SOAP-Umschlag hat keinen Rumpf</translation>
    </message>
    <message>
        <source>a SOAP 1.1 or 1.2 Envelope was expected, not the element &apos;%1&apos;</source>
        <translation>ein Umschlag von SOAP 1.1 oder 1.2 wurde erwartet, nicht das Element „%1“</translation>
    </message>
    <message>
        <source>the addressing header &apos;%1&apos; is there twice</source>
        <translation>der Adressierungskopf „%1“ kommt zweimal vor</translation>
    </message>
</context>
<context>
    <name>ServiceModel::FaultException</name>
    <message>
        <source>The service speaks another version of SOAP; change the binding of the endpoint. %1</source>
        <translation>Der Dienst spricht eine andere SOAP-Version; ändern Sie die Bindung des Endpunkts. %1</translation>
    </message>
    <message>
        <source>The service answered with the fault &apos;%1&apos; and gave no reason.</source>
        <translation>Der Dienst antwortete mit dem Fehler „%1“ und nannte keinen Grund.</translation>
    </message>
</context>
<context>
    <name>ServiceModel::HttpRequestChannel</name>
    <message>
        <source>The reply of %1 to %2 has more than the %3 bytes that the binding allows; raise maxReceivedMessageSize to accept it.</source>
        <translation>Die Antwort von %1 auf %2 hat mehr als die %3 Byte, die die Bindung erlaubt; erhöhen Sie maxReceivedMessageSize, um sie anzunehmen.</translation>
    </message>
    <message>
        <source>The content that %1 sent as the reply to %2 cannot be unpacked: it is not, or not all of, what its Content-Encoding says. The log of the service may say why.</source>
        <translation>Der Inhalt, den %1 als Antwort auf %2 gesendet hat, lässt sich nicht entpacken: er ist nicht oder nicht ganz das, was sein Content-Encoding sagt. Das Protokoll des Dienstes kann den Grund nennen.</translation>
    </message>
    <message>
        <source>%1 could not be sent to %2: %3.</source>
        <translation>%1 konnte nicht an %2 gesendet werden: %3.</translation>
    </message>
</context>
<context>
    <name>ServiceModel::MessageChannel</name>
    <message>
        <source>The body for %1 is not well-formed XML: %2.</source>
        <translation>Der Rumpf für %1 ist kein wohlgeformtes XML: %2.</translation>
    </message>
</context>
<context>
    <name>ServiceModel::MessageText</name>
    <message>
        <source>(%1 bytes that are no XML)</source>
        <translation>(%1 Byte, die kein XML sind)</translation>
    </message>
    <message>
        <source>(%1 bytes in all)</source>
        <translation>(%1 Byte insgesamt)</translation>
    </message>
</context>
<context>
    <name>ServiceModel::MimePart</name>
    <message>
        <source>the part &apos;%1&apos; should come beside the envelope, and does not</source>
        <translation>der Teil „%1“ sollte neben dem Umschlag kommen und fehlt</translation>
    </message>
</context>
<context>
    <name>ServiceModel::MultipartBody</name>
    <message>
        <source>an attachment ended %1 bytes before its size</source>
        <translation>eine Anlage endete %1 Byte vor ihrer Größe</translation>
    </message>
</context>
<context>
    <name>ServiceModel::MultipartReader</name>
    <message>
        <source>its Content-Type has no boundary between the parts</source>
        <translation>ihr Content-Type nennt keine Grenze zwischen den Teilen</translation>
    </message>
    <message>
        <source>it has more than %1 bytes</source>
        <translation>sie hat mehr als %1 Byte</translation>
    </message>
    <message>
        <source>no part begins where the first one should</source>
        <translation>wo der erste Teil beginnen sollte, beginnt keiner</translation>
    </message>
    <message>
        <source>a line that divides parts goes on behind the boundary</source>
        <translation>eine Zeile, die Teile trennt, geht hinter der Grenze weiter</translation>
    </message>
    <message>
        <source>the headers of a part have more than %1 bytes</source>
        <translation>die Köpfe eines Teils haben mehr als %1 Byte</translation>
    </message>
    <message>
        <source>it has more than %1 parts</source>
        <translation>sie hat mehr als %1 Teile</translation>
    </message>
    <message>
        <source>a part has the transfer encoding &apos;%1&apos;, which is not known here</source>
        <translation>ein Teil hat die Übertragungskodierung „%1“, die hier unbekannt ist</translation>
    </message>
    <message>
        <source>two parts have the Content-ID &apos;%1&apos;</source>
        <translation>zwei Teile haben die Content-ID „%1“</translation>
    </message>
    <message>
        <source>the part that should be the message has parts itself</source>
        <translation>der Teil, der die Nachricht sein sollte, hat selbst Teile</translation>
    </message>
    <message>
        <source>a part is not in the transfer encoding base64, as it says</source>
        <translation>ein Teil ist nicht in der Übertragungskodierung base64, wie er sagt</translation>
    </message>
    <message>
        <source>it has no parts</source>
        <translation>sie hat keine Teile</translation>
    </message>
    <message>
        <source>it ends in the middle of a part</source>
        <translation>sie endet mitten in einem Teil</translation>
    </message>
    <message>
        <source>the part &apos;%1&apos;, which should be the message, is not there</source>
        <translation>der Teil „%1“, der die Nachricht sein sollte, fehlt</translation>
    </message>
</context>
<context>
    <name>ServiceModel::ReferenceValue</name>
    <message>
        <source>the element &apos;%1&apos; refers to the object &apos;%2&apos;, which does not stand before it</source>
        <translation>das Element „%1“ verweist auf das Objekt „%2“, das nicht davor steht</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; refers to an object of the type &apos;%2&apos;, which is not derived from &apos;%3&apos;</source>
        <translation>das Element „%1“ verweist auf ein Objekt vom Typ „%2“, der nicht von „%3“ abgeleitet ist</translation>
    </message>
</context>
<context>
    <name>ServiceModel::SecurityHeader</name>
    <message>
        <source>its time was over at %1; check the clocks of both machines</source>
        <translation>seine Zeit war um %1 abgelaufen; prüfen Sie die Uhren beider Rechner</translation>
    </message>
    <message>
        <source>it comes from the future, from %1; check the clocks of both machines</source>
        <translation>er kommt aus der Zukunft, von %1; prüfen Sie die Uhren beider Rechner</translation>
    </message>
    <message>
        <source>it carries a %1, which cannot be checked here</source>
        <translation>er trägt %1, was hier nicht geprüft werden kann</translation>
    </message>
</context>
<context>
    <name>ServiceModel::Within</name>
    <message>
        <source>The call was cancelled.</source>
        <translation>Der Aufruf wurde abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ServiceModel::Writer</name>
    <message>
        <source>what &apos;%1&apos; refers to refers back to it</source>
        <translation>worauf „%1“ verweist, verweist darauf zurück</translation>
    </message>
    <message>
        <source>nothing in the body has the id &apos;%1&apos; that is referred to</source>
        <translation>nichts im Body hat die ID „%1“, auf die verwiesen wird</translation>
    </message>
    <message>
        <source>a value of the body contains itself</source>
        <translation>ein Wert des Bodys enthält sich selbst</translation>
    </message>
    <message>
        <source>the body grows too large when its references are followed</source>
        <translation>der Body wird zu groß, wenn seinen Verweisen gefolgt wird</translation>
    </message>
    <message>
        <source>the array is too sparse</source>
        <translation>das Feld hat zu viele Lücken</translation>
    </message>
</context>
<context>
    <name>ServiceModel::XmlAttributes</name>
    <message>
        <source>an element has more than %1 attributes</source>
        <translation>ein Element hat mehr als %1 Attribute</translation>
    </message>
    <message>
        <source>the prefix xmlns and its namespace may not be declared</source>
        <translation>das Präfix xmlns und sein Namensraum dürfen nicht deklariert werden</translation>
    </message>
    <message>
        <source>the prefix xml and its namespace belong together</source>
        <translation>das Präfix xml und sein Namensraum gehören zusammen</translation>
    </message>
    <message>
        <source>the prefix &apos;%1&apos; is declared without a namespace</source>
        <translation>das Präfix „%1“ ist ohne Namensraum deklariert</translation>
    </message>
    <message>
        <source>the prefix &apos;%1&apos; is not declared</source>
        <translation>das Präfix „%1“ ist nicht deklariert</translation>
    </message>
    <message>
        <source>the attribute &apos;%1&apos; is there twice</source>
        <translation>das Attribut „%1“ kommt zweimal vor</translation>
    </message>
</context>
<context>
    <name>ServiceModel::XmlError</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>line %1, column %2, in %3: %4</source>
        <translation>Zeile %1, Spalte %2, in %3: %4</translation>
    </message>
</context>
<context>
    <name>ServiceModel::XmlObjects</name>
    <message>
        <source>the element &apos;%1&apos; refers to the object &apos;%2&apos;, which does not stand before it</source>
        <translation>das Element „%1“ verweist auf das Objekt „%2“, das nicht davor steht</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; refers to the object &apos;%2&apos;, which it is a part of: a value cannot hold itself</source>
        <translation>das Element „%1“ verweist auf das Objekt „%2“, dessen Teil es ist: ein Wert kann sich nicht selbst enthalten</translation>
    </message>
    <message>
        <source>the document grows too large when its references to objects are followed</source>
        <translation>das Dokument wird zu groß, wenn seinen Verweisen auf Objekte gefolgt wird</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; refers to an object and has content of its own</source>
        <translation>das Element „%1“ verweist auf ein Objekt und hat eigenen Inhalt</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; refers to an object of another type</source>
        <translation>das Element „%1“ verweist auf ein Objekt eines anderen Typs</translation>
    </message>
</context>
<context>
    <name>ServiceModel::XmlReader</name>
    <message>
        <source>the document has %1 bytes; at most %2 are accepted</source>
        <translation>das Dokument hat %1 Byte; höchstens %2 werden angenommen</translation>
    </message>
    <message>
        <source>nothing may stand behind the root element</source>
        <translation>hinter dem Wurzelelement darf nichts stehen</translation>
    </message>
    <message>
        <source>this is no XML: text stands where the root element was expected</source>
        <translation>das ist kein XML: wo das Wurzelelement erwartet wurde, steht Text</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>das Dokument endet zu früh</translation>
    </message>
    <message>
        <source>the prefix &apos;%1&apos; is not declared</source>
        <translation>das Präfix „%1“ ist nicht deklariert</translation>
    </message>
    <message>
        <source>elements are nested deeper than %1 levels</source>
        <translation>Elemente sind tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>more than %1 namespace declarations are in scope</source>
        <translation>mehr als %1 Namensraumdeklarationen sind gültig</translation>
    </message>
    <message>
        <source>&apos;&lt;/%1&gt;&apos; ends nothing</source>
        <translation>„&lt;/%1&gt;“ beendet nichts</translation>
    </message>
    <message>
        <source>&apos;&lt;/%1&gt;&apos; ends the element &apos;%2&apos;, which has another name</source>
        <translation>„&lt;/%1&gt;“ beendet das Element „%2“, das einen anderen Namen hat</translation>
    </message>
    <message>
        <source>text was expected here, not the element &apos;%1&apos;</source>
        <translation>hier wurde Text erwartet, nicht das Element „%1“</translation>
    </message>
    <message>
        <source>the attachment &apos;%1&apos; is not in the message</source>
        <translation>die Anlage „%1“ ist nicht in der Nachricht</translation>
    </message>
    <message>
        <source>attachments of more than %1 bytes are named</source>
        <translation>es sind Anlagen von mehr als %1 Byte genannt</translation>
    </message>
</context>
<context>
    <name>ServiceModel::XmlScanner</name>
    <message>
        <source>the XML declaration is malformed</source>
        <translation>die XML-Deklaration ist fehlerhaft</translation>
    </message>
    <message>
        <source>a document type definition (DTD) is not allowed</source>
        <translation>eine Dokumenttypdefinition (DTD) ist nicht erlaubt</translation>
    </message>
    <message>
        <source>&apos;&lt;!&apos; starts neither a comment nor a CDATA section here</source>
        <translation>„&lt;!“ beginnt hier weder einen Kommentar noch einen CDATA-Abschnitt</translation>
    </message>
    <message>
        <source>&apos;]]&gt;&apos; may not stand in text</source>
        <translation>„]]&gt;“ darf nicht im Text stehen</translation>
    </message>
    <message>
        <source>&apos;&gt;&apos; was expected at the end of the tag &apos;&lt;/%1&apos;</source>
        <translation>am Ende des Tags „&lt;/%1“ wurde „&gt;“ erwartet</translation>
    </message>
    <message>
        <source>white space was expected in the tag &apos;&lt;%1&apos;</source>
        <translation>im Tag „&lt;%1“ wurde ein Leerraum erwartet</translation>
    </message>
    <message>
        <source>&apos;=&apos; was expected behind the attribute &apos;%1&apos;</source>
        <translation>hinter dem Attribut „%1“ wurde „=“ erwartet</translation>
    </message>
    <message>
        <source>the value of the attribute &apos;%1&apos; is not quoted</source>
        <translation>der Wert des Attributs „%1“ steht nicht in Anführungszeichen</translation>
    </message>
    <message>
        <source>&apos;&lt;&apos; may not stand in the value of the attribute &apos;%1&apos;</source>
        <translation>„&lt;“ darf nicht im Wert des Attributs „%1“ stehen</translation>
    </message>
    <message>
        <source>a name was expected here</source>
        <translation>hier wurde ein Name erwartet</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not start a name that XML allows</source>
        <translation>„%1“ beginnt keinen Namen, den XML erlaubt</translation>
    </message>
    <message>
        <source>&apos;&amp;&apos; may stand in text only as the start of a reference</source>
        <translation>„&amp;“ darf im Text nur am Anfang einer Referenz stehen</translation>
    </message>
    <message>
        <source>the reference &apos;%1&apos; lacks its &apos;;&apos;</source>
        <translation>der Referenz „%1“ fehlt ihr „;“</translation>
    </message>
    <message>
        <source>&apos;%1;&apos; refers to a character that XML does not allow</source>
        <translation>„%1;“ bezeichnet ein Zeichen, das XML nicht erlaubt</translation>
    </message>
    <message>
        <source>the entity &apos;%1&apos; is not declared</source>
        <translation>die Entität „%1“ ist nicht deklariert</translation>
    </message>
    <message>
        <source>&apos;--&apos; may not stand in a comment</source>
        <translation>„--“ darf nicht in einem Kommentar stehen</translation>
    </message>
    <message>
        <source>a processing instruction needs a name</source>
        <translation>eine Verarbeitungsanweisung braucht einen Namen</translation>
    </message>
    <message>
        <source>an XML declaration may stand only at the start of a document</source>
        <translation>eine XML-Deklaration darf nur am Anfang eines Dokuments stehen</translation>
    </message>
    <message>
        <source>white space was expected behind the name of a processing instruction</source>
        <translation>hinter dem Namen einer Verarbeitungsanweisung wurde ein Leerraum erwartet</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>das Dokument endet zu früh</translation>
    </message>
    <message>
        <source>the character U+%1 may not stand in XML</source>
        <translation>das Zeichen U+%1 darf nicht in XML stehen</translation>
    </message>
</context>
<context>
    <name>ServiceModel::XsdValue</name>
    <message>
        <source>the element &apos;%1&apos; holds &apos;%2&apos;, which is not an %3</source>
        <translation>das Element „%1“ enthält „%2“, was kein %3 ist</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Dienst</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>&amp;Endpunkt</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Binding</source>
        <translation>&amp;Bindung</translation>
    </message>
    <message>
        <source>Inside this program</source>
        <translation>In diesem Programm</translation>
    </message>
    <message>
        <source>An endpoint of the configuration</source>
        <translation>Ein Endpunkt der Konfiguration</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Eine andere Adresse</translation>
    </message>
    <message>
        <source>As the endpoint says</source>
        <translation>Wie der Endpunkt sagt</translation>
    </message>
    <message>
        <source>basicHttpBinding (SOAP 1.1)</source>
        <translation>basicHttpBinding (SOAP 1.1)</translation>
    </message>
    <message>
        <source>wsHttpBinding (SOAP 1.2, WS-Addressing)</source>
        <translation>wsHttpBinding (SOAP 1.2, WS-Addressing)</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>Dead&amp;line of a call</source>
        <translation>&amp;Frist eines Aufrufs</translation>
    </message>
    <message>
        <source>The service runs inside this program, on an address that only this computer can reach.</source>
        <translation>Der Dienst läuft in diesem Programm, an einer Adresse, die nur dieser Computer erreicht.</translation>
    </message>
    <message>
        <source>Any service of the contract ICalculator will do. Numbers are sent to that address, and nowhere else.</source>
        <translation>Jeder Dienst des Vertrags ICalculator geht. Zahlen werden an diese Adresse gesendet, und nirgendwohin sonst.</translation>
    </message>
    <message>
        <source>How messages are written. Who runs the service knows; most understand basicHttpBinding.</source>
        <translation>So werden Nachrichten geschrieben. Wer den Dienst betreibt, weiß es; die meisten verstehen basicHttpBinding.</translation>
    </message>
    <message>
        <source>An endpoint is a service with a name: address and binding stand in a file. It is the one given by --config, or async-calculator.config beside the program.</source>
        <translation>Ein Endpunkt ist ein Dienst mit einem Namen: Adresse und Bindung stehen in einer Datei. Es ist die mit --config angegebene oder async-calculator.config neben dem Programm.</translation>
    </message>
</context>
<context>
    <name>ServiceStatus</name>
    <message>
        <source>The service answers again.</source>
        <translation>Der Dienst antwortet wieder.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>At most 16 digits</source>
        <translation>Höchstens 16 Ziffern</translation>
    </message>
    <message>
        <source>Invalid input: only a calculation such as 2 + 3 can be pasted.</source>
        <translation>Ungültige Eingabe: nur eine Rechnung wie 2 + 3 kann eingefügt werden.</translation>
    </message>
</context>
<context>
    <name>SettingsController</name>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>The calculator computes with %1 now.</source>
        <translation>Der Rechner rechnet jetzt mit %1.</translation>
    </message>
    <message>
        <source>It works: the service answered in %1 ms.</source>
        <translation>Es funktioniert: der Dienst antwortete in %1 ms.</translation>
    </message>
    <message>
        <source>The service answered, but says that 1 + 2 is %1.</source>
        <translation>Der Dienst antwortete, sagt aber, dass 1 + 2 gleich %1 ist.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Verbindung &amp;testen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Calling the service …</source>
        <translation>Ruft den Dienst auf …</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <translation>Test &amp;abbrechen</translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>The settings in %1 cannot be read. The usual ones are used.</source>
        <translation>Die Einstellungen in %1 sind nicht lesbar. Es gelten die üblichen.</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged.</source>
        <translation>Die Einstellungen in %1 sind beschädigt.</translation>
    </message>
    <message>
        <source>Some of the settings in %1 make no sense: %2.</source>
        <translation>Einige der Einstellungen in %1 ergeben keinen Sinn: %2.</translation>
    </message>
    <message>
        <source>The settings in %1 are those of a newer version of this program.</source>
        <translation>Die Einstellungen in %1 stammen von einer neueren Version dieses Programms.</translation>
    </message>
    <message>
        <source>They cannot be set aside, either.</source>
        <translation>Sie können auch nicht beiseitegelegt werden.</translation>
    </message>
    <message>
        <source>They were set aside as %1, and what could not be read is as usual now.</source>
        <translation>Sie wurden als %1 beiseitegelegt, und was nicht lesbar war, ist jetzt wie üblich.</translation>
    </message>
    <message>
        <source>The settings could not be kept in %1.</source>
        <translation>Die Einstellungen konnten nicht in %1 aufbewahrt werden.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>History and memory</source>
        <translation>Verlauf und Speicher</translation>
    </message>
    <message>
        <source>History or memory</source>
        <translation>Verlauf oder Speicher</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>Settings of the connection (Ctrl+,)</source>
        <translation>Einstellungen der Verbindung (Strg+,)</translation>
    </message>
    <message>
        <source>Service address %1</source>
        <translation>Adresse des Dienstes: %1</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbunden</translation>
    </message>
    <message>
        <source>Busy (%1)</source>
        <translation>Beschäftigt (%1)</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Service state: %1</source>
        <translation>Zustand des Dienstes: %1</translation>
    </message>
    <message>
        <source>Unreachable since %1</source>
        <translation>Nicht erreichbar seit %1</translation>
    </message>
</context>
<context>
    <name>ThinScrollBar</name>
    <message>
        <source>Scroll</source>
        <translation>Bildlauf</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindet</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Sendet</translation>
    </message>
    <message>
        <source>Waiting for the first byte</source>
        <translation>Wartet auf das erste Byte</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Empfängt</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Entschlüsselt</translation>
    </message>
</context>
<context>
    <name>WorkState</name>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>calling the service</source>
        <translation>ruft den Dienst auf</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>übersprungen</translation>
    </message>
</context>
<context>
    <name>WorksheetBar</name>
    <message>
        <source>What can be done</source>
        <translation>Was man tun kann</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen …</translation>
    </message>
    <message>
        <source>Open a file of expressions</source>
        <translation>Eine Datei mit Ausdrücken öffnen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Add the lines in the clipboard</source>
        <translation>Die Zeilen der Zwischenablage anfügen</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Auswerten</translation>
    </message>
    <message>
        <source>Have all rows that wait computed</source>
        <translation>Alle wartenden Zeilen berechnen lassen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Begin no more calls</source>
        <translation>Keine Aufrufe mehr beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Give up the calls in flight; results are kept</source>
        <translation>Die laufenden Aufrufe aufgeben; Ergebnisse bleiben</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehler wiederholen</translation>
    </message>
    <message>
        <source>Compute the rows that failed once more</source>
        <translation>Die fehlgeschlagenen Zeilen noch einmal berechnen</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>Nächster Fehler</translation>
    </message>
    <message>
        <source>Go to the next row that failed</source>
        <translation>Zur nächsten fehlgeschlagenen Zeile gehen</translation>
    </message>
    <message>
        <source>Save results…</source>
        <translation>Ergebnisse speichern …</translation>
    </message>
    <message>
        <source>Save expressions and results as CSV</source>
        <translation>Ausdrücke und Ergebnisse als CSV speichern</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Show the calculator</source>
        <translation>Den Rechner zeigen</translation>
    </message>
</context>
<context>
    <name>WorksheetController</name>
    <message>
        <source>&amp;Worksheet…</source>
        <translation>Arbeits&amp;blatt …</translation>
    </message>
    <message>
        <source>A worksheet can compute the lines that were pasted.</source>
        <translation>Ein Arbeitsblatt kann die eingefügten Zeilen berechnen.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>WorksheetModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, result</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>WorksheetProgress</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Calls at once</source>
        <translation>Aufrufe zugleich</translation>
    </message>
    <message>
        <source>How many calls may be in flight at the same time</source>
        <translation>Wie viele Aufrufe gleichzeitig unterwegs sein dürfen</translation>
    </message>
    <message>
        <source>&amp;Calls at once:</source>
        <translation>&amp;Aufrufe zugleich:</translation>
    </message>
</context>
<context>
    <name>WorksheetReader</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Die Datei ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>A worksheet has %1 rows and %2 at most; the rest of the file was not read.</source>
        <translation>Ein Arbeitsblatt hat höchstens %1 Zeilen und %2; der Rest der Datei wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end: %1</source>
        <translation>Die Datei ist nicht bis zum Ende lesbar: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no file with text in it.</source>
        <translation>„%1“ ist keine Datei mit Text.</translation>
    </message>
</context>
<context>
    <name>WorksheetRunner</name>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1 (bei Zeichen %2)</translation>
    </message>
</context>
<context>
    <name>WorksheetSession</name>
    <message>
        <source>%1 The worksheet is paused; what was received is kept.</source>
        <translation>%1 Das Arbeitsblatt pausiert; was empfangen wurde, bleibt.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Reading… %1 rows</source>
        <translation>Liest … %1 Zeilen</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <translation>Pause bei %1</translation>
    </message>
    <message>
        <source>%1 · %2 rows/s · about %3 left</source>
        <translation>%1 · %2 Zeilen/s · noch etwa %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2 failed</source>
        <translation>%1 · %2 fehlgeschlagen</translation>
    </message>
</context>
<context>
    <name>WorksheetTable</name>
    <message>
        <source>Open a file of expressions, drop one here, or paste lines.

One expression a line; of a CSV file, the column “expression” or the first one.</source>
        <translation>Öffnen Sie eine Datei mit Ausdrücken, ziehen Sie eine hierher, oder fügen Sie Zeilen ein.

Ein Ausdruck je Zeile; von einer CSV-Datei die Spalte „expression“ oder die erste.</translation>
    </message>
</context>
<context>
    <name>WorksheetWindow</name>
    <message>
        <source>Rows of the worksheet</source>
        <translation>Zeilen des Arbeitsblatts</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Arbeitsblatt</translation>
    </message>
    <message>
        <source>%1[*] – Async Calculator</source>
        <comment>title of a window</comment>
        <translation>%1[*] – Async Calculator</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>The results are not saved yet.</source>
        <translation>Die Ergebnisse sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Open a file of expressions</source>
        <translation>Eine Datei mit Ausdrücken öffnen</translation>
    </message>
    <message>
        <source>Expressions (*.calcsheet *.txt *.csv *.tsv)</source>
        <translation>Ausdrücke (*.calcsheet *.txt *.csv *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Another file would take the place of results that are not saved yet.</source>
        <translation>Eine andere Datei würde Ergebnisse ersetzen, die noch nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>Ergebnisse speichern</translation>
    </message>
    <message>
        <source>Values between commas (*.csv)</source>
        <translation>Werte zwischen Kommas (*.csv)</translation>
    </message>
    <message>
        <source>results.csv</source>
        <translation>ergebnisse.csv</translation>
    </message>
    <message>
        <source>%1-results.csv</source>
        <translation>%1-ergebnisse.csv</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Nicht speichern</translation>
    </message>
    <message>
        <source>More results came while these were saved. They are not saved yet.</source>
        <translation>Während gespeichert wurde, kamen weitere Ergebnisse. Sie sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>%1 of %2 rows were copied. A file can take them all: Save.</source>
        <translation>%1 von %2 Zeilen wurden kopiert. Eine Datei fasst alle: Speichern.</translation>
    </message>
</context>
<context>
    <name>WorksheetWriter</name>
    <message>
        <source>&apos;%1&apos; was not saved: %2</source>
        <translation>„%1“ wurde nicht gespeichert: %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The keys in &apos;%1&apos; cannot be read: %2</source>
        <translation>Die Tasten in „%1“ sind nicht lesbar: %2</translation>
    </message>
    <message>
        <source>The service inside this program computes instead.</source>
        <translation>Stattdessen rechnet der Dienst in diesem Programm.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Set DISPLAY or WAYLAND_DISPLAY, or use --keys.</source>
        <translation>Es gibt keine Anzeige für ein Fenster. Setzen Sie DISPLAY oder WAYLAND_DISPLAY, oder nehmen Sie --keys.</translation>
    </message>
</context>
<context>
    <name>std</name>
    <message>
        <source>HTTP %1 %2</source>
        <translation>HTTP %1 %2</translation>
    </message>
    <message>
        <source>The service at %1 answered %2 with %3.</source>
        <translation>Der Dienst bei %1 antwortete auf %2 mit %3.</translation>
    </message>
    <message>
        <source>It wants other credentials.</source>
        <translation>Er verlangt andere Anmeldedaten.</translation>
    </message>
    <message>
        <source>The service, or a proxy on the way to it, does not allow this caller to make the call.</source>
        <translation>Der Dienst oder ein Proxy auf dem Weg zu ihm erlaubt diesem Aufrufer den Aufruf nicht.</translation>
    </message>
    <message>
        <source>The proxy wants credentials.</source>
        <translation>Der Proxy verlangt Anmeldedaten.</translation>
    </message>
    <message>
        <source>Check the path of the address.</source>
        <translation>Prüfen Sie den Pfad der Adresse.</translation>
    </message>
    <message>
        <source>What is at this address takes no calls; check its path.</source>
        <translation>Was an dieser Adresse ist, nimmt keine Aufrufe an; prüfen Sie ihren Pfad.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The request is larger than the service accepts.</source>
        <translation>Die Anfrage ist größer, als der Dienst annimmt.</translation>
    </message>
    <message>
        <source>It may speak another version of SOAP; check the binding.</source>
        <translation>Er spricht vielleicht eine andere SOAP-Version; prüfen Sie die Bindung.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Versuchen Sie es in %1 s noch einmal.</translation>
    </message>
    <message>
        <source>The reply is a web page, where a SOAP message was expected. Check the path of the address.</source>
        <translation>Die Antwort ist eine Webseite, wo eine SOAP-Nachricht erwartet wurde. Prüfen Sie den Pfad der Adresse.</translation>
    </message>
    <message>
        <source>The reply is empty, where a SOAP message was expected. The log of the service may say why.</source>
        <translation>Die Antwort ist leer, wo eine SOAP-Nachricht erwartet wurde. Das Protokoll des Dienstes kann den Grund nennen.</translation>
    </message>
    <message>
        <source>Its log may say why.</source>
        <translation>Sein Protokoll kann den Grund nennen.</translation>
    </message>
    <message>
        <source>It wrote: %1</source>
        <translation>Er schrieb: %1</translation>
    </message>
    <message>
        <source>%1 could not be called: the proxy on the way to %2 does not answer, or not as it should: %3. Check the proxy settings.</source>
        <translation>%1 konnte nicht aufgerufen werden: der Proxy auf dem Weg zu %2 antwortet nicht oder nicht wie er soll: %3. Prüfen Sie die Proxy-Einstellungen.</translation>
    </message>
    <message>
        <source>%1 could not be called: no secure connection to %2 could be made: %3.</source>
        <translation>%1 konnte nicht aufgerufen werden: zu %2 kam keine sichere Verbindung zustande: %3.</translation>
    </message>
    <message>
        <source>%1 could not be called: nobody answers at %2, the connection was refused. Check that the service runs and that the port is right.</source>
        <translation>%1 konnte nicht aufgerufen werden: niemand antwortet bei %2, die Verbindung wurde abgelehnt. Prüfen Sie, ob der Dienst läuft und der Port stimmt.</translation>
    </message>
    <message>
        <source>%1 could not be called: the host &apos;%2&apos; was not found. Check the name in %3 and the network connection.</source>
        <translation>%1 konnte nicht aufgerufen werden: der Rechner „%2“ wurde nicht gefunden. Prüfen Sie den Namen in %3 und die Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>The service at %1 closed the connection before its reply to %2 was complete. It may have done the work or not; its log may say why.</source>
        <translation>Der Dienst bei %1 schloss die Verbindung, bevor seine Antwort auf %2 vollständig war. Er hat die Arbeit vielleicht getan oder auch nicht; sein Protokoll kann den Grund nennen.</translation>
    </message>
    <message>
        <source>%1 could not be called: the proxy on the way to %2 wants a user name and a password.</source>
        <translation>%1 konnte nicht aufgerufen werden: der Proxy auf dem Weg zu %2 verlangt Benutzername und Passwort.</translation>
    </message>
    <message>
        <source>%1 could not be called: %2 is no address of a service; only http and https are spoken.</source>
        <translation>%1 konnte nicht aufgerufen werden: %2 ist keine Adresse eines Dienstes; nur http und https werden gesprochen.</translation>
    </message>
    <message>
        <source>What came from %1 as the reply to %2 is not HTTP: %3</source>
        <translation>Was von %1 als Antwort auf %2 kam, ist kein HTTP: %3</translation>
    </message>
    <message>
        <source>The network failed on the way to %1 with %2: %3</source>
        <translation>Das Netz versagte auf dem Weg zu %1 mit %2: %3</translation>
    </message>
    <message>
        <source>The reply of %1 to %2 cannot be read: %3. </source>
        <translation>Die Antwort von %1 auf %2 ist nicht lesbar: %3.</translation>
    </message>
    <message>
        <source>The quotas of the binding say what is accepted.</source>
        <translation>Was angenommen wird, bestimmen die Kontingente der Bindung.</translation>
    </message>
    <message>
        <source>Make room for it, or take less.</source>
        <translation>Schaffen Sie Platz dafür, oder nehmen Sie weniger.</translation>
    </message>
    <message>
        <source>It may have been cut on its way; the log of the service may say why.</source>
        <translation>Vielleicht wurde sie unterwegs abgeschnitten; das Protokoll des Dienstes kann den Grund nennen.</translation>
    </message>
</context>
</TS>
