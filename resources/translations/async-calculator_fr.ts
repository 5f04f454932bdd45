<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Async Calculator</source>
        <translation>À propos d’Async Calculator</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>Copier les versions</translation>
    </message>
    <message>
        <source>For reports of errors</source>
        <translation>Pour signaler des erreurs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Icon of Async Calculator</source>
        <translation>Icône d’Async Calculator</translation>
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
        <translation>Une calculatrice qui calcule par des appels asynchrones à un service, et ne se fige jamais.</translation>
    </message>
    <message>
        <source>It is made with:</source>
        <translation>Elle est faite avec :</translation>
    </message>
    <message>
        <source>© 2026 The ServiceModel for Qt authors. Licence: MIT.</source>
        <translation>© 2026 The ServiceModel for Qt authors. Licence : MIT.</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>Versions et licences</translation>
    </message>
</context>
<context>
    <name>AppearanceController</name>
    <message>
        <source>Co&amp;mpact, on top</source>
        <translation>Co&amp;mpact, au premier plan</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Réduire les &amp;mouvements</translation>
    </message>
    <message>
        <source>C&amp;ompact, above other windows</source>
        <translation>C&amp;ompact, au-dessus des autres fenêtres</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>The language changes when the program starts again.</source>
        <translation>La langue change au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Réduire les mouvements</translation>
    </message>
    <message>
        <source>Compact, above other windows</source>
        <translation>Compact, au-dessus des autres fenêtres</translation>
    </message>
</context>
<context>
    <name>ApplicationMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy &amp;service value</source>
        <translation>Copier la valeur du &amp;service</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;History and memory</source>
        <translation>&amp;Historique et mémoire</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Calling the service</source>
        <translation>Appel du service</translation>
    </message>
</context>
<context>
    <name>CalculatorDisplay</name>
    <message>
        <source>Display</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Call in flight</source>
        <translation>Appel en cours</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the call</source>
        <translation>Annuler l’appel</translation>
    </message>
    <message>
        <source>Cancel the call (Esc)</source>
        <translation>Annuler l’appel (Échap)</translation>
    </message>
    <message>
        <source>Waiting keys</source>
        <translation>Touches en attente</translation>
    </message>
    <message>
        <source>The service returned %1</source>
        <translation>Le service a renvoyé %1</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>En attente : %1</translation>
    </message>
    <message>
        <source>Display is %1</source>
        <translation>L’affichage est %1</translation>
    </message>
    <message>
        <source>%1 … %2 s</source>
        <comment>call, seconds since it started</comment>
        <translation>%1 … %2 s</translation>
    </message>
    <message>
        <source>Calling the service: %1</source>
        <translation>Appel du service : %1</translation>
    </message>
</context>
<context>
    <name>CallDetails</name>
    <message>
        <source>Details of the call</source>
        <translation>Détails de l’appel</translation>
    </message>
    <message>
        <source>Part of the call</source>
        <translation>Partie de l’appel</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>As it is on the wire</source>
        <translation>Tel que transmis</translation>
    </message>
    <message>
        <source>As it is on the wire, with HTTP headers</source>
        <translation>Tel que transmis, avec les en-têtes HTTP</translation>
    </message>
    <message>
        <source>What can be done with the call</source>
        <translation>Ce qu’on peut faire de l’appel</translation>
    </message>
    <message>
        <source>Copy, save, send again</source>
        <translation>Copier, enregistrer, renvoyer</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>No reply yet.</source>
        <translation>Pas encore de réponse.</translation>
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
        <translation>%1 nº %2</translation>
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
        <translation>(sur %1 octets, les %2 premiers ont été gardés)</translation>
    </message>
</context>
<context>
    <name>CallsDelegate</name>
    <message>
        <source>Queued</source>
        <translation>En file</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Erreur SOAP</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
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
        <translation>nº</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, essai %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>call, state</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 bytes sent, %2 received</source>
        <translation>%1 octets envoyés, %2 reçus</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Essai %1</translation>
    </message>
</context>
<context>
    <name>CallsPanel</name>
    <message>
        <source>Filter calls</source>
        <translation>Filtrer les appels</translation>
    </message>
    <message>
        <source>Pause recording</source>
        <translation>Suspendre l’enregistrement</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Vider la liste</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Appels</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>Erreurs seulement</translation>
    </message>
    <message>
        <source>Calls made</source>
        <translation>Appels effectués</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Aucun appel pour l’instant</translation>
    </message>
    <message>
        <source>Each call to the service is listed here, with its messages and times.</source>
        <translation>Chaque appel au service est listé ici, avec ses messages et ses durées.</translation>
    </message>
    <message>
        <source>Calls and details</source>
        <translation>Appels et détails</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Copy request as &amp;XML</source>
        <translation>Copier la requête en &amp;XML</translation>
    </message>
    <message>
        <source>Copy &amp;response as XML</source>
        <translation>Copier la &amp;réponse en XML</translation>
    </message>
    <message>
        <source>&amp;Copy as curl command</source>
        <translation>&amp;Copier en commande curl</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>Ren&amp;voyer</translation>
    </message>
    <message>
        <source>Save the call</source>
        <translation>Enregistrer l’appel</translation>
    </message>
    <message>
        <source>call-%1.txt</source>
        <translation>appel-%1.txt</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>Reprendre l’enregistrement</translation>
    </message>
</context>
<context>
    <name>CallsPanelController</name>
    <message>
        <source>&amp;Calls</source>
        <translation>&amp;Appels</translation>
    </message>
    <message>
        <source>Only calls of the calculator can be sent again.</source>
        <translation>Seuls les appels de la calculatrice peuvent être renvoyés.</translation>
    </message>
    <message>
        <source>The call could not be saved in %1: %2</source>
        <translation>L’appel n’a pas pu être enregistré dans %1 : %2</translation>
    </message>
</context>
<context>
    <name>CallsView</name>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
</context>
<context>
    <name>CentralArea</name>
    <message>
        <source>Calculator</source>
        <translation>Calculatrice</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>Menu (F10)</translation>
    </message>
    <message>
        <source>History and memory</source>
        <translation>Historique et mémoire</translation>
    </message>
    <message>
        <source>History and memory (Ctrl+H)</source>
        <translation>Historique et mémoire (Ctrl+H)</translation>
    </message>
</context>
<context>
    <name>ClientChannel</name>
    <message>
        <source>The reply of %1 to %2 cannot be read: %3. </source>
        <translation>La réponse de %1 à %2 est illisible : %3.</translation>
    </message>
    <message>
        <source>The quotas of the binding say what is accepted.</source>
        <translation>Les quotas de la liaison déterminent ce qui est accepté.</translation>
    </message>
    <message>
        <source>It may have been cut on its way; the log of the service may say why.</source>
        <translation>Elle a peut-être été tronquée en chemin ; le journal du service peut en donner la raison.</translation>
    </message>
    <message>
        <source>The service may follow another version of the contract.</source>
        <translation>Le service suit peut-être une autre version du contrat.</translation>
    </message>
    <message>
        <source>The Security header of the reply of %1 to %2 is refused: %3.</source>
        <translation>L’en-tête Security de la réponse de %1 à %2 est refusé : %3.</translation>
    </message>
    <message>
        <source>The reply of %1 to %2 demands that the header &apos;%3&apos; be understood, which nobody here does. The binding may have to be another one.</source>
        <translation>La réponse de %1 à %2 exige que l’en-tête « %3 » soit compris, ce que personne ne sait faire ici. Il faut peut-être une autre liaison.</translation>
    </message>
    <message>
        <source>the SOAP Body is empty; the element &apos;%1&apos; was expected</source>
        <translation>le corps SOAP est vide ; l’élément « %1 » était attendu</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; was expected, not &apos;%2&apos;</source>
        <translation>l’élément « %1 » était attendu, et non « %2 »</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Service to use: a name of the configuration, or an address. Without it, one inside this program.</source>
        <translation>Service à utiliser : un nom de la configuration, ou une adresse. Sans cela, celui qui est dans ce programme.</translation>
    </message>
    <message>
        <source>How to speak to it: basicHttpBinding (SOAP 1.1) or wsHttpBinding (SOAP 1.2 with WS-Addressing).</source>
        <translation>Comment lui parler : basicHttpBinding (SOAP 1.1) ou wsHttpBinding (SOAP 1.2 avec WS-Addressing).</translation>
    </message>
    <message>
        <source>Read endpoints from FILE, a WCF configuration.</source>
        <translation>Lire les points de terminaison dans FILE, une configuration WCF.</translation>
    </message>
    <message>
        <source>Deadline of a call, from 1 to 600 (default: 30).</source>
        <translation>Délai d’un appel, de 1 à 600 (par défaut : 30).</translation>
    </message>
    <message>
        <source>No window: press the keys of each line of FILE (- is standard input) on a new calculator; print keys, display, expression, error, memory and calls between tabs.</source>
        <translation>Sans fenêtre : presser les touches de chaque ligne de FILE (- est l’entrée standard) sur une calculatrice neuve ; écrire touches, affichage, expression, erreur, mémoire et appels entre tabulations.</translation>
    </message>
    <message>
        <source>Open FILE, with one expression a line or as CSV, in a worksheet; the same as FILE alone.</source>
        <translation>Ouvrir FILE, une expression par ligne ou en CSV, dans une feuille de calcul ; comme FILE seul.</translation>
    </message>
    <message>
        <source>Delay replies of the service inside this program by 0 to 300 ms, at random from seed N.</source>
        <translation>Retarder les réponses du service inclus de 0 à 300 ms, au hasard à partir de la graine N.</translation>
    </message>
    <message>
        <source>light or dark, instead of the system&apos;s.</source>
        <translation>light (clair) ou dark (sombre), au lieu de celui du système.</translation>
    </message>
    <message>
        <source>Speak this language instead of the system&apos;s: de, fr, zh_CN, ar or en.</source>
        <translation>Parler cette langue au lieu de celle du système : de, fr, zh_CN, ar ou en.</translation>
    </message>
    <message>
        <source>What to log on standard error, as Qt&apos;s logging rules between semicolons: servicemodel.*=true.</source>
        <translation>Ce qui est journalisé sur la sortie d’erreur, en règles de journalisation de Qt entre points-virgules : servicemodel.*=true.</translation>
    </message>
    <message>
        <source>A calculator that computes through asynchronous SOAP calls and never freezes.

Exit codes: 0 done, 1 the service or the display is not there, 2 bad command line or configuration.</source>
        <translation>Une calculatrice qui calcule par des appels SOAP asynchrones et ne se fige jamais.

Codes de sortie : 0 fini, 1 le service ou l’affichage n’est pas là, 2 ligne de commande ou configuration incorrecte.</translation>
    </message>
    <message>
        <source>A file of expressions to be opened in a worksheet.</source>
        <translation>Un fichier d’expressions à ouvrir dans une feuille de calcul.</translation>
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
        <translation>Le fichier « %1 » est illisible : %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of a service; it begins with http:// or https://.</source>
        <translation>« %1 » n’est pas une adresse de service ; elle commence par http:// ou https://.</translation>
    </message>
    <message>
        <source>A password in each message needs an address that begins with https://.</source>
        <translation>Un mot de passe dans chaque message exige une adresse qui commence par https://.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of a proxy; it looks like http://proxy.example:3128.</source>
        <translation>« %1 » n’est pas une adresse de proxy ; elle ressemble à http://proxy.example:3128.</translation>
    </message>
    <message>
        <source>An address has no user and password in it; they belong on the page Security.</source>
        <translation>Une adresse ne contient ni utilisateur ni mot de passe ; leur place est sur la page « Sécurité ».</translation>
    </message>
    <message>
        <source>The address of a proxy has no user and password in it.</source>
        <translation>L’adresse d’un proxy ne contient ni utilisateur ni mot de passe.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>%1 was cancelled.</source>
        <translation>%1 a été annulé.</translation>
    </message>
</context>
<context>
    <name>ExpressionModel</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
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
        <translation>Expression</translation>
    </message>
    <message>
        <source>About the expression</source>
        <translation>À propos de l’expression</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Evaluate (Enter)</source>
        <translation>Évaluer (Entrée)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give up the calls in flight (Esc)</source>
        <translation>Abandonner les appels en cours (Échap)</translation>
    </message>
    <message>
        <source>Steps of the expression</source>
        <translation>Étapes de l’expression</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>Copier le résultat</translation>
    </message>
    <message>
        <source>To display</source>
        <translation>Vers l’affichage</translation>
    </message>
    <message>
        <source>Go on with the result in the calculator</source>
        <translation>Continuer avec le résultat dans la calculatrice</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Déroulement</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>Expressions</translation>
    </message>
    <message>
        <source>(1.5 + 2) × (3 − 4) ÷ 7</source>
        <translation>(1,5 + 2) × (3 − 4) ÷ 7</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Result is %1</source>
        <translation>Le résultat est %1</translation>
    </message>
</context>
<context>
    <name>ExpressionPanelController</name>
    <message>
        <source>&amp;Expressions</source>
        <translation>&amp;Expressions</translation>
    </message>
    <message>
        <source>The panel for expressions can compute what was pasted.</source>
        <translation>Le panneau des expressions peut calculer ce qui a été collé.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
</context>
<context>
    <name>ExpressionParser</name>
    <message>
        <source>There is nothing to compute.</source>
        <translation>Il n’y a rien à calculer.</translation>
    </message>
    <message>
        <source>The expression ends where a number is missing.</source>
        <translation>L’expression se termine là où il manque un nombre.</translation>
    </message>
    <message>
        <source>This parenthesis is never closed.</source>
        <translation>Cette parenthèse n’est jamais fermée.</translation>
    </message>
    <message>
        <source>A number is missing before &apos;%1&apos;.</source>
        <translation>Il manque un nombre avant « %1 ».</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood here.</source>
        <translation>« %1 » n’est pas compris ici.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>Ce nombre est trop grand.</translation>
    </message>
    <message>
        <source>An operator is missing before &apos;%1&apos;.</source>
        <translation>Il manque un opérateur avant « %1 ».</translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation>Cette parenthèse n’a jamais été ouverte.</translation>
    </message>
    <message>
        <source>The expression is longer than %1 characters.</source>
        <translation>L’expression dépasse %1 caractères.</translation>
    </message>
</context>
<context>
    <name>ExpressionSession</name>
    <message>
        <source>Calls: %1. Levels: %2.</source>
        <translation>Appels : %1. Niveaux : %2.</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <comment>position, what is wrong there</comment>
        <translation>En %1 : %2</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, what is wrong</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>A number: no call was needed.</source>
        <translation>Un nombre : aucun appel n’a été nécessaire.</translation>
    </message>
    <message>
        <source>Each call needed the one before: %1 × %2 = %3.</source>
        <translation>Chaque appel avait besoin du précédent : %1 × %2 = %3.</translation>
    </message>
    <message>
        <source>Levels: %1 × %2 = %3. One after another it would have been %4 × %5 = %6.</source>
        <translation>Niveaux : %1 × %2 = %3. L’un après l’autre, cela aurait fait %4 × %5 = %6.</translation>
    </message>
</context>
<context>
    <name>FlatHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Browse …</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>Parcourir : %1</translation>
    </message>
    <message>
        <source>The password is kept by the key store of this desktop.</source>
        <translation>Le mot de passe est gardé par le trousseau de ce bureau.</translation>
    </message>
    <message>
        <source>There is no key store here: the password is forgotten when the program ends.</source>
        <translation>Il n’y a pas de trousseau ici : le mot de passe est oublié à la fin du programme.</translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>&amp;About Async Calculator</source>
        <translation>À &amp;propos d’Async Calculator</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>type a number; dot and comma are both the decimal sign</source>
        <translation>taper un nombre ; le point et la virgule sont tous deux le signe décimal</translation>
    </message>
    <message>
        <source>the four operations</source>
        <translation>les quatre opérations</translation>
    </message>
    <message>
        <source>result</source>
        <translation>résultat</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>change the sign</source>
        <translation>changer le signe</translation>
    </message>
    <message>
        <source>reciprocal, 1/x</source>
        <translation>inverse, 1/x</translation>
    </message>
    <message>
        <source>square, x²</source>
        <translation>carré, x²</translation>
    </message>
    <message>
        <source>take back the last digit</source>
        <translation>reprendre le dernier chiffre</translation>
    </message>
    <message>
        <source>clear the number that is being typed (CE)</source>
        <translation>effacer le nombre en cours de frappe (CE)</translation>
    </message>
    <message>
        <source>cancel the call in flight; else clear everything (C)</source>
        <translation>annuler l’appel en cours ; sinon tout effacer (C)</translation>
    </message>
    <message>
        <source>undo and redo a key</source>
        <translation>annuler et rétablir une touche</translation>
    </message>
    <message>
        <source>keep the number in memory (MS)</source>
        <translation>garder le nombre en mémoire (MS)</translation>
    </message>
    <message>
        <source>add it to memory (M+), subtract it (M−)</source>
        <translation>l’ajouter à la mémoire (M+), l’en soustraire (M−)</translation>
    </message>
    <message>
        <source>recall memory (MR), clear it (MC)</source>
        <translation>rappeler la mémoire (MR), l’effacer (MC)</translation>
    </message>
    <message>
        <source>copy the number; paste a number or a calculation such as 2 + 3 =</source>
        <translation>copier le nombre ; coller un nombre ou un calcul comme 2 + 3 =</translation>
    </message>
    <message>
        <source>copy all digits that the service returned</source>
        <translation>copier tous les chiffres que le service a renvoyés</translation>
    </message>
    <message>
        <source>history and memory; Enter goes on with the result of a row</source>
        <translation>historique et mémoire ; Entrée continue avec le résultat d’une ligne</translation>
    </message>
    <message>
        <source>settings: which service computes, how the window looks</source>
        <translation>réglages : quel service calcule, l’aspect de la fenêtre</translation>
    </message>
    <message>
        <source>compact: small, and above other windows</source>
        <translation>compact : petit, et au-dessus des autres fenêtres</translation>
    </message>
    <message>
        <source>go from part to part; Space presses a button</source>
        <translation>aller d’une partie à l’autre ; Espace appuie sur un bouton</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>cette aide</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Calculating</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>Memory, clipboard, history</source>
        <translation>Mémoire, presse-papiers, historique</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <source>Where results come from</source>
        <translation>D’où viennent les résultats</translation>
    </message>
    <message>
        <source>Every operation is a call to a service: one inside this program, or one that you choose in the settings. Keys are taken at any speed; those that need a result wait their turn, and the window never freezes.</source>
        <translation>Chaque opération est un appel à un service : celui qui est dans ce programme, ou un autre que vous choisissez dans les réglages. Les touches sont acceptées à n’importe quelle vitesse ; celles qui ont besoin d’un résultat attendent leur tour, et la fenêtre ne se fige jamais.</translation>
    </message>
    <message>
        <source>When the service does not answer</source>
        <translation>Quand le service ne répond pas</translation>
    </message>
    <message>
        <source>The key that needed it is undone, so that nothing is lost, and a message above the keys offers to try again. Any other key goes on from there. The status line says since when the service has been silent, and sees by itself when it is back.</source>
        <translation>La touche qui en avait besoin est annulée, si bien que rien n’est perdu, et un message au-dessus des touches propose de réessayer. Toute autre touche continue à partir de là. La ligne d’état dit depuis quand le service se tait, et voit d’elle-même quand il est revenu.</translation>
    </message>
    <message>
        <source>the menu</source>
        <translation>le menu</translation>
    </message>
    <message>
        <source>the calls: each on a time line, with its messages</source>
        <translation>les appels : chacun sur une ligne de temps, avec ses messages</translation>
    </message>
    <message>
        <source>an expression, computed by calls at the same time</source>
        <translation>une expression, calculée par des appels simultanés</translation>
    </message>
    <message>
        <source>a worksheet: many expressions, pasted or from a file</source>
        <translation>une feuille de calcul : de nombreuses expressions, collées ou lues d’un fichier</translation>
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
        <translation>L’historique de %1 est utilisé par un autre programme ; il n’a pas été lu.</translation>
    </message>
    <message>
        <source>The history could not be kept: %1 is in use by another program.</source>
        <translation>L’historique n’a pas pu être gardé : %1 est utilisé par un autre programme.</translation>
    </message>
    <message>
        <source>The history could not be kept in %1: %2</source>
        <translation>L’historique n’a pas pu être gardé dans %1 : %2</translation>
    </message>
    <message>
        <source>The history could not be read and begins anew. What there was is kept in %1.</source>
        <translation>L’historique était illisible et recommence. Ce qu’il y avait est gardé dans %1.</translation>
    </message>
    <message>
        <source>The history in %1 could not be read, nor set aside.</source>
        <translation>L’historique de %1 n’a pu être ni lu ni mis de côté.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Calls made</source>
        <translation>Appels effectués</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>Aucun appel pour l’instant</translation>
    </message>
    <message>
        <source>Every operation is a call to the service. It will be listed here.</source>
        <translation>Chaque opération est un appel au service. Elle apparaîtra ici.</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Chercher dans l’historique</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>Effacer l’historique</translation>
    </message>
    <message>
        <source>Removed calls</source>
        <translation>Appels retirés</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Bring removed calls back</source>
        <translation>Rétablir les appels retirés</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>call, result</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Copy service &amp;value</source>
        <translation>Copier la &amp;valeur du service</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>No call has “%1” in it.</source>
        <translation>Aucun appel ne contient « %1 ».</translation>
    </message>
    <message>
        <source>Removed calls: %1</source>
        <translation>Appels supprimés : %1</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>equals %1</source>
        <translation>égale %1</translation>
    </message>
    <message>
        <source>The service returned %1</source>
        <translation>Le service a renvoyé %1</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>En retard</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal &apos;%1&apos; cannot be written: %2</source>
        <translation>Le journal « %1 » ne peut être écrit : %2</translation>
    </message>
</context>
<context>
    <name>KeySequence</name>
    <message>
        <source>Unknown key &quot;%1&quot; at column %2; known are 0-9 . %3</source>
        <translation>Touche inconnue « %1 » à la colonne %2 ; sont connues 0-9 . %3</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Zero</source>
        <translation>Zéro</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Un</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Deux</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Trois</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Quatre</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Cinq</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Six</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Sept</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Huit</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Neuf</translation>
    </message>
    <message>
        <source>Decimal separator</source>
        <translation>Signe décimal</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>Multiply by</source>
        <translation>Multiplié par</translation>
    </message>
    <message>
        <source>Divide by</source>
        <translation>Divisé par</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>Égale</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Pour cent</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Carré</translation>
    </message>
    <message>
        <source>Reciprocal</source>
        <translation>Inverse</translation>
    </message>
    <message>
        <source>Change sign</source>
        <translation>Changer le signe</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Retour arrière</translation>
    </message>
    <message>
        <source>Clear entry</source>
        <translation>Effacer l’entrée</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Memory store</source>
        <translation>Mémoriser</translation>
    </message>
    <message>
        <source>Memory add</source>
        <translation>Ajouter à la mémoire</translation>
    </message>
    <message>
        <source>Memory subtract</source>
        <translation>Soustraire de la mémoire</translation>
    </message>
    <message>
        <source>Memory recall</source>
        <translation>Rappeler la mémoire</translation>
    </message>
    <message>
        <source>Memory clear</source>
        <translation>Effacer la mémoire</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Pavé de touches</translation>
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
        <translation>Durées des derniers appels</translation>
    </message>
    <message>
        <source>The last call took %1; of the last %2, half took %3 or less, and the slowest %4.</source>
        <translation>Le dernier appel a duré %1 ; sur les %2 derniers, la moitié ont duré %3 au plus, et le plus lent %4.</translation>
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
        <translation>Calculatrice</translation>
    </message>
    <message>
        <source>Async Calculator</source>
        <translation>Async Calculator</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>MathError</name>
    <message>
        <source>Cannot divide by zero</source>
        <translation>Impossible de diviser par zéro</translation>
    </message>
    <message>
        <source>Result is undefined</source>
        <translation>Résultat indéfini</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>Dépassement de capacité</translation>
    </message>
    <message>
        <source>Invalid input</source>
        <translation>Entrée incorrecte</translation>
    </message>
</context>
<context>
    <name>MemoryPanel</name>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Values in memory</source>
        <translation>Valeurs en mémoire</translation>
    </message>
    <message>
        <source>Memory is empty</source>
        <translation>La mémoire est vide</translation>
    </message>
    <message>
        <source>MS keeps the number in the display.</source>
        <translation>MS garde le nombre affiché.</translation>
    </message>
    <message>
        <source>For the selected number</source>
        <translation>Pour le nombre choisi</translation>
    </message>
    <message>
        <source>MR</source>
        <translation>MR</translation>
    </message>
    <message>
        <source>Recall this number</source>
        <translation>Rappeler ce nombre</translation>
    </message>
    <message>
        <source>M+</source>
        <translation>M+</translation>
    </message>
    <message>
        <source>Add the display to this number</source>
        <translation>Ajouter l’affichage à ce nombre</translation>
    </message>
    <message>
        <source>M−</source>
        <translation>M−</translation>
    </message>
    <message>
        <source>Subtract the display from this number</source>
        <translation>Soustraire l’affichage de ce nombre</translation>
    </message>
    <message>
        <source>MC</source>
        <translation>MC</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>Retirer ce nombre</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Call the service again</source>
        <translation>Appeler le service à nouveau</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Compute here</source>
        <translation>Calculer ici</translation>
    </message>
    <message>
        <source>Compute with the service inside this program</source>
        <translation>Calculer avec le service inclus dans ce programme</translation>
    </message>
    <message>
        <source>Change service …</source>
        <translation>Autre service…</translation>
    </message>
    <message>
        <source>Change the service</source>
        <translation>Changer de service</translation>
    </message>
    <message>
        <source>Open the settings of the connection</source>
        <translation>Ouvrir les réglages de la connexion</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>--binding must be basicHttpBinding or wsHttpBinding, not &apos;%1&apos;.</source>
        <translation>--binding doit être basicHttpBinding ou wsHttpBinding, et non « %1 ».</translation>
    </message>
    <message>
        <source>--timeout must be a number of seconds from 1 to 600, not &apos;%1&apos;.</source>
        <translation>--timeout doit être un nombre de secondes de 1 à 600, et non « %1 ».</translation>
    </message>
    <message>
        <source>--latency-seed must be a number from 0 to 4294967295, not &apos;%1&apos;.</source>
        <translation>--latency-seed doit être un nombre de 0 à 4294967295, et non « %1 ».</translation>
    </message>
    <message>
        <source>--latency-seed delays the service inside this program; it cannot be used with --endpoint.</source>
        <translation>--latency-seed retarde le service inclus dans ce programme ; il ne va pas avec --endpoint.</translation>
    </message>
    <message>
        <source>--theme must be light or dark, not &apos;%1&apos;.</source>
        <translation>--theme doit être light ou dark, et non « %1 ».</translation>
    </message>
    <message>
        <source>One worksheet can be opened, not &apos;%1&apos;, too.</source>
        <translation>Une seule feuille de calcul peut être ouverte, pas « %1 » en plus.</translation>
    </message>
    <message>
        <source>There is no file &apos;%1&apos;.</source>
        <translation>Il n’y a pas de fichier « %1 ».</translation>
    </message>
    <message>
        <source>--keys opens no window, so &apos;%1&apos; cannot be opened.</source>
        <translation>--keys n’ouvre pas de fenêtre ; « %1 » ne peut être ouvert.</translation>
    </message>
    <message>
        <source>--keys needs a file; - is standard input.</source>
        <translation>--keys demande un fichier ; - est l’entrée standard.</translation>
    </message>
    <message>
        <source>--language must be one of %1, not &apos;%2&apos;.</source>
        <translation>--language doit être l’une de %1, et non « %2 ».</translation>
    </message>
</context>
<context>
    <name>OverflowBar</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
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
        <translation>Fermer %1</translation>
    </message>
</context>
<context>
    <name>PhaseChart</name>
    <message>
        <source>Where the time went</source>
        <translation>Où est passé le temps</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>phase, duration</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>In all: %1</source>
        <translation>En tout : %1</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>%1(%2, %3)</source>
        <comment>operation, operands</comment>
        <translation>%1(%2 ; %3)</translation>
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
        <translation>Le service inclus dans ce programme est joint sans proxy.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Comme le dit le système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celui-ci</translation>
    </message>
    <message>
        <source>&amp;User, if it asks</source>
        <translation>&amp;Utilisateur, s’il le demande</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Mot de pa&amp;sse</translation>
    </message>
</context>
<context>
    <name>RemoteArithmetic</name>
    <message>
        <source>The call was given up, because another service was chosen.</source>
        <translation>L’appel a été abandonné, car un autre service a été choisi.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The key store did not take the password: %1. It is known until the program ends.</source>
        <translation>Le trousseau n’a pas pris le mot de passe : %1. Il est connu jusqu’à la fin du programme.</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Identification</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Mot de &amp;passe</translation>
    </message>
    <message>
        <source>A&amp;uthorities to trust</source>
        <translation>A&amp;utorités de confiance</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>&amp;Certificate of this client</source>
        <translation>&amp;Certificat de ce client</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.p12 *.pfx);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.p12 *.pfx);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Its &amp;key, if apart</source>
        <translation>Sa c&amp;lé, si elle est à part</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>Clés (*.pem *.key);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Passp&amp;hrase of the key</source>
        <translation>P&amp;hrase secrète de la clé</translation>
    </message>
    <message>
        <source>The service inside this program does not ask who calls. Choose another one to sign in.</source>
        <translation>Le service inclus dans ce programme ne demande pas qui appelle. Choisissez-en un autre pour vous identifier.</translation>
    </message>
    <message>
        <source>Not at all, or as the endpoint says</source>
        <translation>Pas du tout, ou comme le dit le point de terminaison</translation>
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
        <translation>Dans chaque message (WS-Security)</translation>
    </message>
</context>
<context>
    <name>ServiceModel</name>
    <message>
        <source>the element &apos;%1&apos; refers to an object of the type &apos;%2&apos;, which is not derived from &apos;%3&apos;</source>
        <translation>l’élément « %1 » renvoie à un objet du type « %2 », qui n’est pas dérivé de « %3 »</translation>
    </message>
    <message>
        <source>messageEncoding=&quot;%1&quot; is not supported; Text, Mtom and Swa are</source>
        <translation>messageEncoding=&quot;%1&quot; n’est pas pris en charge ; Text, Mtom et Swa le sont</translation>
    </message>
    <message>
        <source>&lt;reliableSession&gt; is not supported; the service would wait for its messages</source>
        <translation>&lt;reliableSession&gt; n’est pas pris en charge ; le service attendrait ses messages</translation>
    </message>
    <message>
        <source>basicHttpBinding, basicHttpsBinding, wsHttpBinding, ws2007HttpBinding and customBinding are</source>
        <translation>basicHttpBinding, basicHttpsBinding, wsHttpBinding, ws2007HttpBinding et customBinding le sont</translation>
    </message>
    <message>
        <source>customBinding needs a bindingConfiguration</source>
        <translation>customBinding a besoin d’une bindingConfiguration</translation>
    </message>
    <message>
        <source>a %1 without &lt;security&gt; has message security in WCF, which is not done here; it is used without security. Say &lt;security mode=&quot;None&quot;/&gt; if that is right</source>
        <translation>un %1 sans &lt;security&gt; a, dans WCF, la sécurité des messages, qui n’existe pas ici ; il est utilisé sans sécurité. Écrivez &lt;security mode=&quot;None&quot;/&gt; si c’est voulu</translation>
    </message>
    <message>
        <source>transactionFlow has no effect: calls carry no transaction</source>
        <translation>transactionFlow est sans effet : les appels ne portent pas de transaction</translation>
    </message>
    <message>
        <source>unknownElements=&quot;%1&quot; is not known; Skip and Refuse are</source>
        <translation>unknownElements=&quot;%1&quot; n’est pas connu ; Skip et Refuse le sont</translation>
    </message>
    <message>
        <source>maxDepth=&quot;%1&quot; is more than the %2 levels that are read at most</source>
        <translation>maxDepth=&quot;%1&quot; dépasse les %2 niveaux qui sont lus au plus</translation>
    </message>
    <message>
        <source>openTimeout has no effect: a channel connects when it calls, and sendTimeout is the deadline of the whole call</source>
        <translation>openTimeout est sans effet : un canal se connecte quand il appelle, et sendTimeout est le délai de l’appel entier</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; has no effect; maxReceivedMessageSize bounds the whole message</source>
        <translation>%1=&quot;%2&quot; est sans effet ; maxReceivedMessageSize limite le message entier</translation>
    </message>
    <message>
        <source>transferMode=&quot;%1&quot; has no effect; what is streamed is up to the operation</source>
        <translation>transferMode=&quot;%1&quot; est sans effet ; c’est l’opération qui décide de ce qui est diffusé en continu</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; has no effect; requests are written in utf-8, which every service reads</source>
        <translation>%1=&quot;%2&quot; est sans effet ; les requêtes sont écrites en utf-8, que tout service lit</translation>
    </message>
    <message>
        <source>messageVersion=&quot;%1&quot; is not supported; Soap11 and Soap12, alone or with WSAddressing10 or WSAddressingAugust2004, are</source>
        <translation>messageVersion=&quot;%1&quot; n’est pas pris en charge ; Soap11 et Soap12, seuls ou avec WSAddressing10 ou WSAddressingAugust2004, le sont</translation>
    </message>
    <message>
        <source>manualAddressing=&quot;true&quot; is not supported</source>
        <translation>manualAddressing=&quot;true&quot; n’est pas pris en charge</translation>
    </message>
    <message>
        <source>a user name in the message needs &lt;httpsTransport&gt;</source>
        <translation>un nom d’utilisateur dans le message exige &lt;httpsTransport&gt;</translation>
    </message>
    <message>
        <source>authenticationScheme and a user name in the message together are not supported</source>
        <translation>authenticationScheme et un nom d’utilisateur dans le message ne sont pas pris en charge ensemble</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not supported in a customBinding; textMessageEncoding, mtomMessageEncoding, swaMessageEncoding, security, httpTransport and httpsTransport are</source>
        <translation>&lt;%1&gt; n’est pas pris en charge dans un customBinding ; textMessageEncoding, mtomMessageEncoding, swaMessageEncoding, security, httpTransport et httpsTransport le sont</translation>
    </message>
    <message>
        <source>a customBinding needs &lt;httpTransport&gt; or &lt;httpsTransport&gt;</source>
        <translation>un customBinding a besoin de &lt;httpTransport&gt; ou de &lt;httpsTransport&gt;</translation>
    </message>
    <message>
        <source>passwordType=&quot;%1&quot; is neither Text nor Digest</source>
        <translation>passwordType=&quot;%1&quot; n’est ni Text ni Digest</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; is done as NTLM with a user name and a password</source>
        <translation>%1=&quot;%2&quot; se fait en NTLM avec un nom d’utilisateur et un mot de passe</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; is not supported; None, Basic, Digest, Ntlm, Windows and Certificate are</source>
        <translation>%1=&quot;%2&quot; n’est pas pris en charge ; None, Basic, Digest, Ntlm, Windows et Certificate le sont</translation>
    </message>
    <message>
        <source>security mode=&quot;Message&quot; is not supported: messages would go out unsigned and not encrypted</source>
        <translation>security mode=&quot;Message&quot; n’est pas pris en charge : les messages partiraient sans signature ni chiffrement</translation>
    </message>
    <message>
        <source>security mode=&quot;%1&quot; is not supported</source>
        <translation>security mode=&quot;%1&quot; n’est pas pris en charge</translation>
    </message>
    <message>
        <source>&lt;message clientCredentialType=&quot;%1&quot;&gt; is not supported; only UserName is</source>
        <translation>&lt;message clientCredentialType=&quot;%1&quot;&gt; n’est pas pris en charge ; seul UserName l’est</translation>
    </message>
    <message>
        <source>a security context (WS-SecureConversation) is not supported; say establishSecurityContext=&quot;false&quot; in &lt;message&gt; and on the service</source>
        <translation>un contexte de sécurité (WS-SecureConversation) n’est pas pris en charge ; écrivez establishSecurityContext=&quot;false&quot; dans &lt;message&gt; et du côté du service</translation>
    </message>
    <message>
        <source>&lt;security authenticationMode=&quot;%1&quot;&gt; is not supported; only UserNameOverTransport is</source>
        <translation>&lt;security authenticationMode=&quot;%1&quot;&gt; n’est pas pris en charge ; seul UserNameOverTransport l’est</translation>
    </message>
    <message>
        <source>messageSecurityVersion=&quot;%1&quot; is not supported; WS-Security 1.0 and 1.1 are</source>
        <translation>messageSecurityVersion=&quot;%1&quot; n’est pas pris en charge ; WS-Security 1.0 et 1.1 le sont</translation>
    </message>
    <message>
        <source>The address %1 carries a user name; give it and the password as client credentials instead, and set the clientCredentialType that the service wants.</source>
        <translation>L’adresse %1 contient un nom d’utilisateur ; donnez-le plutôt avec le mot de passe comme identifiants du client, et réglez le clientCredentialType que veut le service.</translation>
    </message>
    <message>
        <source>The binding wants TLS, but the address %1 does not begin with https.</source>
        <translation>La liaison exige TLS, mais l’adresse %1 ne commence pas par https.</translation>
    </message>
    <message>
        <source>The binding says how to authenticate over HTTP, but its security mode is neither Transport nor TransportCredentialOnly, without which no credentials are sent.</source>
        <translation>La liaison dit comment s’authentifier par HTTP, mais son mode de sécurité n’est ni Transport ni TransportCredentialOnly, sans lesquels aucun identifiant n’est envoyé.</translation>
    </message>
    <message>
        <source>NTLM is done under TLS only (security mode Transport with an https address); without it, somebody in between could learn the password.</source>
        <translation>NTLM ne se fait que sous TLS (mode de sécurité Transport et adresse en https) ; sans cela, quelqu’un en chemin pourrait apprendre le mot de passe.</translation>
    </message>
    <message>
        <source>The binding of %1 wants a user name and a password; give them as client credentials.</source>
        <translation>La liaison de %1 exige un nom d’utilisateur et un mot de passe ; donnez-les comme identifiants du client.</translation>
    </message>
    <message>
        <source>The binding of %1 wants a client certificate; give one as client credentials.</source>
        <translation>La liaison de %1 exige un certificat client ; donnez-en un comme identifiants du client.</translation>
    </message>
    <message>
        <source>A client certificate needs TLS; set the security mode Transport.</source>
        <translation>Un certificat client exige TLS ; réglez le mode de sécurité Transport.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of a proxy; it must look like http://host:port.</source>
        <translation>« %1 » n’est pas une adresse de proxy ; elle doit ressembler à http://host:port.</translation>
    </message>
    <message>
        <source>Calls are not redirected; check the address.</source>
        <translation>Les appels ne sont pas redirigés ; vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>Calls are not redirected; if the service has moved for good, change the address to %1.</source>
        <translation>Les appels ne sont pas redirigés ; si le service a déménagé pour de bon, changez l’adresse en %1.</translation>
    </message>
    <message>
        <source>the certificate of the service expired on %1; whoever runs the service must renew it</source>
        <translation>le certificat du service a expiré le %1 ; celui qui gère le service doit le renouveler</translation>
    </message>
    <message>
        <source>the certificate of the service is good from %1 on only; check the clock of this computer</source>
        <translation>le certificat du service n’est valable qu’à partir du %1 ; vérifiez l’horloge de cet ordinateur</translation>
    </message>
    <message>
        <source>the certificate is made for %1, not for %2; check the address</source>
        <translation>le certificat est établi pour %1, et non pour %2 ; vérifiez l’adresse</translation>
    </message>
    <message>
        <source>the service signed its certificate itself, so that nobody vouches for it; trust that certificate by its fingerprint if it is the right one</source>
        <translation>le service a signé lui-même son certificat, si bien que personne ne s’en porte garant ; fiez-vous à ce certificat par son empreinte si c’est le bon</translation>
    </message>
    <message>
        <source>the certificate of the service comes from &apos;%1&apos;, an authority that this computer does not trust; add its certificate to the trusted ones if you trust it</source>
        <translation>le certificat du service vient de « %1 », une autorité à laquelle cet ordinateur ne se fie pas ; ajoutez son certificat à ceux de confiance si vous vous y fiez</translation>
    </message>
    <message>
        <source>the certificate of the service was revoked</source>
        <translation>le certificat du service a été révoqué</translation>
    </message>
    <message>
        <source>the service showed no certificate</source>
        <translation>le service n’a présenté aucun certificat</translation>
    </message>
    <message>
        <source>the service speaks only an old version of TLS; 1.2 is the oldest that is safe</source>
        <translation>le service ne parle qu’une ancienne version de TLS ; 1.2 est la plus ancienne qui soit sûre</translation>
    </message>
    <message>
        <source>what answers there does not speak TLS; check the port, and whether the address begins with https rightly</source>
        <translation>ce qui répond là ne parle pas TLS ; vérifiez le port, et si l’adresse commence à juste titre par https</translation>
    </message>
    <message>
        <source>the service wants a client certificate, or another one</source>
        <translation>le service veut un certificat client, ou un autre</translation>
    </message>
    <message>
        <source>the service does not trust the client certificate</source>
        <translation>le service ne se fie pas au certificat client</translation>
    </message>
    <message>
        <source>the service refused the connection; it may want a client certificate, or ways of encryption that are not known here</source>
        <translation>le service a refusé la connexion ; il veut peut-être un certificat client, ou des chiffrements inconnus ici</translation>
    </message>
    <message>
        <source>the service showed another certificate than the one that is trusted, with the fingerprint %1</source>
        <translation>le service a présenté un autre certificat que celui de confiance, d’empreinte %1</translation>
    </message>
    <message>
        <source>The client certificate is neither a PEM nor a PKCS#12 file that can be read; perhaps its passphrase is wrong.</source>
        <translation>Le certificat client n’est lisible ni comme fichier PEM ni comme fichier PKCS#12 ; sa phrase secrète est peut-être fausse.</translation>
    </message>
    <message>
        <source>The client certificate holds no certificate.</source>
        <translation>Le certificat client ne contient aucun certificat.</translation>
    </message>
    <message>
        <source>The private key of the client certificate cannot be read; it is missing, or its passphrase is wrong.</source>
        <translation>La clé privée du certificat client est illisible ; elle manque, ou sa phrase secrète est fausse.</translation>
    </message>
    <message>
        <source>The trusted certificates hold no certificate in PEM form.</source>
        <translation>Les certificats de confiance ne contiennent aucun certificat au format PEM.</translation>
    </message>
    <message>
        <source>The fingerprint of the service&apos;s certificate must be the 64 hexadecimal digits of a SHA-256 hash.</source>
        <translation>L’empreinte du certificat du service doit être formée des 64 chiffres hexadécimaux d’un hachage SHA-256.</translation>
    </message>
    <message>
        <source>This Qt was built without TLS, or its TLS plugin is missing.</source>
        <translation>Ce Qt a été construit sans TLS, ou son greffon TLS manque.</translation>
    </message>
    <message>
        <source>the SOAP Body has a second element, &apos;%1&apos;</source>
        <translation>le corps SOAP a un second élément, « %1 »</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; stands behind the SOAP Body</source>
        <translation>l’élément « %1 » se trouve après le corps SOAP</translation>
    </message>
    <message>
        <source>the contract has no element &apos;%1&apos; here</source>
        <translation>le contrat n’a pas d’élément « %1 » à cet endroit</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; may be there once only</source>
        <translation>l’élément « %1 » ne peut figurer qu’une fois</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; is missing</source>
        <translation>l’élément « %1 » manque</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a date or a time that was not set</source>
        <translation>« %1 » est une date ou une heure qui n’a pas été fixée</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds &apos;%2&apos;, which is not of its type</source>
        <translation>« %1 » contient « %2 », qui n’est pas de son type</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds &apos;%2&apos;, which is not of the type %3</source>
        <translation>« %1 » contient « %2 », qui n’est pas du type %3</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; lacks the attribute &apos;%2&apos;</source>
        <translation>il manque à l’élément « %1 » l’attribut « %2 »</translation>
    </message>
    <message>
        <source>the document calls itself %1, but is not</source>
        <translation>le document se dit %1, mais ne l’est pas</translation>
    </message>
    <message>
        <source>the encoding &apos;%1&apos; of the document is not known here</source>
        <translation>l’encodage « %1 » du document est inconnu ici</translation>
    </message>
    <message>
        <source>the document holds bytes that its encoding does not allow</source>
        <translation>le document contient des octets que son encodage n’admet pas</translation>
    </message>
    <message>
        <source>binary content was expected here, not the element &apos;%1&apos;</source>
        <translation>du contenu binaire était attendu ici, et non l’élément « %1 »</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; holds what is neither base64 nor an attachment</source>
        <translation>l’élément « %1 » ne contient ni base64 ni pièce jointe</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; is said to be of the type &apos;%2&apos;, which is not derived from &apos;%3&apos;</source>
        <translation>l’élément « %1 » se dit du type « %2 », qui ne dérive pas de « %3 »</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; is of the abstract type &apos;%2&apos;</source>
        <translation>l’élément « %1 » est du type abstrait « %2 »</translation>
    </message>
</context>
<context>
    <name>ServiceModel::Attachment</name>
    <message>
        <source>an attachment went to the device it was wanted on, and is not here</source>
        <translation>une pièce jointe est allée au périphérique voulu, et n’est pas ici</translation>
    </message>
    <message>
        <source>the device of an attachment is gone or not open</source>
        <translation>le périphérique d’une pièce jointe a disparu ou n’est pas ouvert</translation>
    </message>
    <message>
        <source>the device of an attachment can be read once, and was</source>
        <translation>le périphérique d’une pièce jointe ne peut être lu qu’une fois, et l’a été</translation>
    </message>
    <message>
        <source>the file &apos;%1&apos; cannot be read: %2</source>
        <translation>le fichier « %1 » est illisible : %2</translation>
    </message>
    <message>
        <source>an attachment cannot be opened</source>
        <translation>une pièce jointe ne peut pas être ouverte</translation>
    </message>
    <message>
        <source>an attachment ended %1 bytes before its size</source>
        <translation>une pièce jointe s’est terminée %1 octets avant sa taille</translation>
    </message>
</context>
<context>
    <name>ServiceModel::AttachmentCollector</name>
    <message>
        <source>an attachment ended %1 bytes before its size</source>
        <translation>une pièce jointe s’est terminée %1 octets avant sa taille</translation>
    </message>
</context>
<context>
    <name>ServiceModel::AttachmentStore</name>
    <message>
        <source>the device that an attachment is written to takes no more: %1</source>
        <translation>le périphérique où s’écrit une pièce jointe n’accepte plus rien : %1</translation>
    </message>
    <message>
        <source>the device that an attachment is written to is gone</source>
        <translation>le périphérique où s’écrit une pièce jointe a disparu</translation>
    </message>
    <message>
        <source>no temporary file for an attachment can be written: %1</source>
        <translation>aucun fichier temporaire ne peut être écrit pour une pièce jointe : %1</translation>
    </message>
    <message>
        <source>the temporary file for an attachment cannot be written: %1</source>
        <translation>le fichier temporaire d’une pièce jointe ne peut être écrit : %1</translation>
    </message>
</context>
<context>
    <name>ServiceModel::AuthenticatingChannel</name>
    <message>
        <source>The service at %1 refused %2 and offers no %3 authentication that can be answered, as the binding says, but: %4. Set the clientCredentialType that it wants.</source>
        <translation>Le service à %1 a refusé %2 et n’offre aucune authentification %3 à laquelle on puisse répondre, comme le veut la liaison, mais : %4. Réglez le clientCredentialType qu’il veut.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>ServiceModel::ChannelFactoryBase</name>
    <message>
        <source>The channel factory was closed; make a new one.</source>
        <translation>La fabrique de canaux a été fermée ; créez-en une nouvelle.</translation>
    </message>
</context>
<context>
    <name>ServiceModel::ClientChannel</name>
    <message>
        <source>The channel was destroyed before the reply of %1 came.</source>
        <translation>Le canal a été détruit avant l’arrivée de la réponse de %1.</translation>
    </message>
    <message>
        <source>%1 was called from another thread than the channel&apos;s. Make a channel there from the factory.</source>
        <translation>%1 a été appelé depuis un autre fil que celui du canal. Créez-y un canal avec la fabrique.</translation>
    </message>
    <message>
        <source>%1 got no reply from %2 within %3 s. The service may be slow or stuck; try again or allow more time.</source>
        <translation>%1 n’a reçu aucune réponse de %2 en %3 s. Le service est peut-être lent ou bloqué ; réessayez ou accordez plus de temps.</translation>
    </message>
    <message>
        <source>The channel is only opening; call from opened() on.</source>
        <translation>Le canal est seulement en train de s’ouvrir ; appelez à partir de opened().</translation>
    </message>
    <message>
        <source>The channel is closed; make a new one from the factory.</source>
        <translation>Le canal est fermé ; créez-en un nouveau avec la fabrique.</translation>
    </message>
    <message>
        <source>%1 would block the main thread. Use the asynchronous form there.</source>
        <translation>%1 bloquerait le fil principal. Utilisez-y la forme asynchrone.</translation>
    </message>
    <message>
        <source>%1 ended without its reply: its channel was destroyed or its thread is ending.</source>
        <translation>%1 s’est terminé sans réponse : son canal a été détruit ou son fil se termine.</translation>
    </message>
    <message>
        <source>The AsyncResult given to end%1 does not come from this channel.</source>
        <translation>L’AsyncResult donné à end%1 ne vient pas de ce canal.</translation>
    </message>
    <message>
        <source>The AsyncResult given to end%1 comes from %2.</source>
        <translation>L’AsyncResult donné à end%1 vient de %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of a service; it must look like http://host:port/path.</source>
        <translation>« %1 » n’est pas une adresse de service ; elle doit ressembler à http://host:port/path.</translation>
    </message>
    <message>
        <source>The channel was aborted before the reply of %1 came.</source>
        <translation>Le canal a été abandonné avant l’arrivée de la réponse de %1.</translation>
    </message>
    <message>
        <source>%1 was cancelled before its reply came.</source>
        <translation>%1 a été annulé avant l’arrivée de sa réponse.</translation>
    </message>
    <message>
        <source>The reply of %1 to %2 has attachments (multipart/related), where a plain message was expected. The binding&apos;s message encoding may have to be MTOM.</source>
        <translation>La réponse de %1 à %2 a des pièces jointes (multipart/related), alors qu’un message simple était attendu. L’encodage des messages de la liaison doit peut-être être MTOM.</translation>
    </message>
    <message>
        <source>The reply of %1 belongs to another call than this %2 (RelatesTo &apos;%3&apos;).</source>
        <translation>La réponse de %1 se rapporte à un autre appel que ce %2 (RelatesTo « %3 »).</translation>
    </message>
    <message>
        <source>%1 cannot be sent: %2.</source>
        <translation>%1 ne peut être envoyé : %2.</translation>
    </message>
    <message>
        <source>it has attachments, and the binding has messages without; its message encoding has to be Mtom or Swa</source>
        <translation>il a des pièces jointes, et la liaison a des messages sans ; son encodage doit être Mtom ou Swa</translation>
    </message>
    <message>
        <source>an attachment comes from a device that is sequential, and has to become base64; the message encoding of the binding has to be Mtom</source>
        <translation>une pièce jointe vient d’un périphérique séquentiel et doit devenir du base64 ; l’encodage de la liaison doit être Mtom</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; could not be decoded</source>
        <translation>l’élément « %1 » n’a pas pu être décodé</translation>
    </message>
    <message>
        <source>its header %1 could not be decoded</source>
        <translation>son en-tête %1 n’a pas pu être décodé</translation>
    </message>
</context>
<context>
    <name>ServiceModel::Configuration</name>
    <message>
        <source>The configuration &apos;%1&apos; cannot be read: %2</source>
        <translation>La configuration « %1 » est illisible : %2</translation>
    </message>
    <message>
        <source>There is no configuration: neither the file &apos;%1&apos; nor the resource &apos;%2&apos; exists.</source>
        <translation>Il n’y a pas de configuration : ni le fichier « %1 » ni la ressource « %2 » n’existe.</translation>
    </message>
    <message>
        <source>%1 has no endpoint of the contract &apos;%2&apos;.</source>
        <translation>%1 n’a aucun point de terminaison du contrat « %2 ».</translation>
    </message>
    <message>
        <source>%1 has several endpoints of the contract &apos;%2&apos;; name one of: %3.</source>
        <translation>%1 a plusieurs points de terminaison du contrat « %2 » ; nommez-en un : %3.</translation>
    </message>
    <message>
        <source>%1 has no endpoint &apos;%2&apos; of the contract &apos;%3&apos;; there are: %4.</source>
        <translation>%1 n’a pas de point de terminaison « %2 » du contrat « %3 » ; il y a : %4.</translation>
    </message>
</context>
<context>
    <name>ServiceModel::ConfigurationReader</name>
    <message>
        <source>a &lt;configuration&gt; was expected, not &lt;%1&gt;</source>
        <translation>&lt;configuration&gt; était attendu, et non &lt;%1&gt;</translation>
    </message>
    <message>
        <source>The configuration cannot be read: %1:%2:%3: %4</source>
        <translation>La configuration est illisible : %1:%2:%3 : %4</translation>
    </message>
    <message>
        <source>the endpoint &apos;%1&apos; names no contract</source>
        <translation>le point de terminaison « %1 » ne nomme aucun contrat</translation>
    </message>
    <message>
        <source>&lt;identity&gt; has no effect; a service is known by the host name in its certificate</source>
        <translation>&lt;identity&gt; est sans effet ; un service se reconnaît au nom d’hôte de son certificat</translation>
    </message>
    <message>
        <source>&lt;clientCertificate&gt; has no effect; there is no certificate store here, so give the certificate in code (ClientCredentials)</source>
        <translation>&lt;clientCertificate&gt; est sans effet ; il n’y a pas de magasin de certificats ici, donnez le certificat dans le code (ClientCredentials)</translation>
    </message>
    <message>
        <source>&lt;serviceCertificate&gt; has no effect; the certificates of services are always verified</source>
        <translation>&lt;serviceCertificate&gt; est sans effet ; les certificats des services sont toujours vérifiés</translation>
    </message>
    <message>
        <source>%1:%2: the endpoint &apos;%3&apos; cannot be used: %4</source>
        <translation>%1:%2 : le point de terminaison « %3 » est inutilisable : %4</translation>
    </message>
    <message>
        <source>there is no &lt;behavior name=&quot;%1&quot;&gt; in &lt;endpointBehaviors&gt;</source>
        <translation>il n’y a pas de &lt;behavior name=&quot;%1&quot;&gt; dans &lt;endpointBehaviors&gt;</translation>
    </message>
    <message>
        <source>the binding &apos;%1&apos; is not supported; %2</source>
        <translation>la liaison « %1 » n’est pas prise en charge ; %2</translation>
    </message>
    <message>
        <source>there is no &lt;binding name=&quot;%1&quot;&gt; in &lt;%2&gt;</source>
        <translation>il n’y a pas de &lt;binding name=&quot;%1&quot;&gt; dans &lt;%2&gt;</translation>
    </message>
</context>
<context>
    <name>ServiceModel::ConfigurationSource</name>
    <message>
        <source>%1:%2: warning: %3</source>
        <translation>%1:%2 : avertissement : %3</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not understood and has no effect</source>
        <translation>&lt;%1&gt; n’est pas compris et reste sans effet</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; is not a time span like 00:01:30</source>
        <translation>%1=&quot;%2&quot; n’est pas une durée comme 00:01:30</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; is neither true nor false</source>
        <translation>%1=&quot;%2&quot; n’est ni true ni false</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; is not a number of bytes</source>
        <translation>%1=&quot;%2&quot; n’est pas un nombre d’octets</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; is not a number of levels</source>
        <translation>%1=&quot;%2&quot; n’est pas un nombre de niveaux</translation>
    </message>
    <message>
        <source>the attribute %1 of &lt;%2&gt; is not understood and has no effect</source>
        <translation>l’attribut %1 de &lt;%2&gt; n’est pas compris et reste sans effet</translation>
    </message>
</context>
<context>
    <name>ServiceModel::EnvelopeReader</name>
    <message>
        <source>a SOAP Header or Body was expected, not the element &apos;%1&apos;</source>
        <translation>un en-tête ou un corps SOAP était attendu, et non l’élément « %1 »</translation>
    </message>
    <message>
        <source>the SOAP envelope has no Body</source>
        <translation>l’enveloppe SOAP n’a pas de corps</translation>
    </message>
    <message>
        <source>a SOAP 1.1 or 1.2 Envelope was expected, not the element &apos;%1&apos;</source>
        <translation>une enveloppe SOAP 1.1 ou 1.2 était attendue, et non l’élément « %1 »</translation>
    </message>
    <message>
        <source>the addressing header &apos;%1&apos; is there twice</source>
        <translation>l’en-tête d’adressage « %1 » figure deux fois</translation>
    </message>
</context>
<context>
    <name>ServiceModel::FaultException</name>
    <message>
        <source>The service speaks another version of SOAP; change the binding of the endpoint. %1</source>
        <translation>Le service parle une autre version de SOAP ; changez la liaison du point de terminaison. %1</translation>
    </message>
    <message>
        <source>The service answered with the fault &apos;%1&apos; and gave no reason.</source>
        <translation>Le service a répondu par l’erreur « %1 » sans en donner la raison.</translation>
    </message>
</context>
<context>
    <name>ServiceModel::HttpRequestChannel</name>
    <message>
        <source>The reply of %1 to %2 has more than the %3 bytes that the binding allows; raise maxReceivedMessageSize to accept it.</source>
        <translation>La réponse de %1 à %2 dépasse les %3 octets que permet la liaison ; augmentez maxReceivedMessageSize pour l’accepter.</translation>
    </message>
    <message>
        <source>The content that %1 sent as the reply to %2 cannot be unpacked: it is not, or not all of, what its Content-Encoding says. The log of the service may say why.</source>
        <translation>Le contenu envoyé par %1 en réponse à %2 ne peut être décompressé : il n’est pas, ou pas entièrement, ce que dit son Content-Encoding. Le journal du service peut en donner la raison.</translation>
    </message>
    <message>
        <source>%1 could not be sent to %2: %3.</source>
        <translation>%1 n’a pas pu être envoyé à %2 : %3.</translation>
    </message>
</context>
<context>
    <name>ServiceModel::MessageChannel</name>
    <message>
        <source>The body for %1 is not well-formed XML: %2.</source>
        <translation>Le corps destiné à %1 n’est pas du XML bien formé : %2.</translation>
    </message>
</context>
<context>
    <name>ServiceModel::MessageText</name>
    <message>
        <source>(%1 bytes that are no XML)</source>
        <translation>(%1 octets qui ne sont pas du XML)</translation>
    </message>
    <message>
        <source>(%1 bytes in all)</source>
        <translation>(%1 octets en tout)</translation>
    </message>
</context>
<context>
    <name>ServiceModel::MimePart</name>
    <message>
        <source>the part &apos;%1&apos; should come beside the envelope, and does not</source>
        <translation>la partie « %1 » devrait accompagner l’enveloppe, et elle manque</translation>
    </message>
</context>
<context>
    <name>ServiceModel::MultipartBody</name>
    <message>
        <source>an attachment ended %1 bytes before its size</source>
        <translation>une pièce jointe s’est terminée %1 octets avant sa taille</translation>
    </message>
</context>
<context>
    <name>ServiceModel::MultipartReader</name>
    <message>
        <source>its Content-Type has no boundary between the parts</source>
        <translation>son Content-Type n’indique pas de séparation entre les parties</translation>
    </message>
    <message>
        <source>it has more than %1 bytes</source>
        <translation>elle a plus de %1 octets</translation>
    </message>
    <message>
        <source>no part begins where the first one should</source>
        <translation>aucune partie ne commence là où devrait commencer la première</translation>
    </message>
    <message>
        <source>a line that divides parts goes on behind the boundary</source>
        <translation>une ligne qui sépare des parties continue après la séparation</translation>
    </message>
    <message>
        <source>the headers of a part have more than %1 bytes</source>
        <translation>les en-têtes d’une partie dépassent %1 octets</translation>
    </message>
    <message>
        <source>it has more than %1 parts</source>
        <translation>elle a plus de %1 parties</translation>
    </message>
    <message>
        <source>a part has the transfer encoding &apos;%1&apos;, which is not known here</source>
        <translation>une partie a l’encodage de transfert « %1 », inconnu ici</translation>
    </message>
    <message>
        <source>two parts have the Content-ID &apos;%1&apos;</source>
        <translation>deux parties ont le Content-ID « %1 »</translation>
    </message>
    <message>
        <source>the part that should be the message has parts itself</source>
        <translation>la partie qui devrait être le message a elle-même des parties</translation>
    </message>
    <message>
        <source>a part is not in the transfer encoding base64, as it says</source>
        <translation>une partie n’est pas en base64, contrairement à ce qu’elle dit</translation>
    </message>
    <message>
        <source>it has no parts</source>
        <translation>elle n’a pas de parties</translation>
    </message>
    <message>
        <source>it ends in the middle of a part</source>
        <translation>elle se termine au milieu d’une partie</translation>
    </message>
    <message>
        <source>the part &apos;%1&apos;, which should be the message, is not there</source>
        <translation>la partie « %1 », qui devrait être le message, n’est pas là</translation>
    </message>
</context>
<context>
    <name>ServiceModel::ReferenceValue</name>
    <message>
        <source>the element &apos;%1&apos; refers to the object &apos;%2&apos;, which does not stand before it</source>
        <translation>l’élément « %1 » renvoie à l’objet « %2 », qui ne le précède pas</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; refers to an object of the type &apos;%2&apos;, which is not derived from &apos;%3&apos;</source>
        <translation>l’élément « %1 » renvoie à un objet du type « %2 », qui n’est pas dérivé de « %3 »</translation>
    </message>
</context>
<context>
    <name>ServiceModel::SecurityHeader</name>
    <message>
        <source>its time was over at %1; check the clocks of both machines</source>
        <translation>son délai était écoulé à %1 ; vérifiez les horloges des deux machines</translation>
    </message>
    <message>
        <source>it comes from the future, from %1; check the clocks of both machines</source>
        <translation>il vient du futur, de %1 ; vérifiez les horloges des deux machines</translation>
    </message>
    <message>
        <source>it carries a %1, which cannot be checked here</source>
        <translation>il porte %1, qui ne peut être vérifié ici</translation>
    </message>
</context>
<context>
    <name>ServiceModel::Within</name>
    <message>
        <source>The call was cancelled.</source>
        <translation>L’appel a été annulé.</translation>
    </message>
</context>
<context>
    <name>ServiceModel::Writer</name>
    <message>
        <source>what &apos;%1&apos; refers to refers back to it</source>
        <translation>ce que « %1 » désigne renvoie à lui-même</translation>
    </message>
    <message>
        <source>nothing in the body has the id &apos;%1&apos; that is referred to</source>
        <translation>rien dans le corps ne porte l’identifiant « %1 » auquel il est fait référence</translation>
    </message>
    <message>
        <source>a value of the body contains itself</source>
        <translation>une valeur du corps se contient elle-même</translation>
    </message>
    <message>
        <source>the body grows too large when its references are followed</source>
        <translation>le corps devient trop volumineux lorsque ses références sont suivies</translation>
    </message>
    <message>
        <source>the array is too sparse</source>
        <translation>le tableau est trop clairsemé</translation>
    </message>
</context>
<context>
    <name>ServiceModel::XmlAttributes</name>
    <message>
        <source>an element has more than %1 attributes</source>
        <translation>un élément a plus de %1 attributs</translation>
    </message>
    <message>
        <source>the prefix xmlns and its namespace may not be declared</source>
        <translation>le préfixe xmlns et son espace de noms ne peuvent pas être déclarés</translation>
    </message>
    <message>
        <source>the prefix xml and its namespace belong together</source>
        <translation>le préfixe xml et son espace de noms vont ensemble</translation>
    </message>
    <message>
        <source>the prefix &apos;%1&apos; is declared without a namespace</source>
        <translation>le préfixe « %1 » est déclaré sans espace de noms</translation>
    </message>
    <message>
        <source>the prefix &apos;%1&apos; is not declared</source>
        <translation>le préfixe « %1 » n’est pas déclaré</translation>
    </message>
    <message>
        <source>the attribute &apos;%1&apos; is there twice</source>
        <translation>l’attribut « %1 » figure deux fois</translation>
    </message>
</context>
<context>
    <name>ServiceModel::XmlError</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>ligne %1, colonne %2 : %3</translation>
    </message>
    <message>
        <source>line %1, column %2, in %3: %4</source>
        <translation>ligne %1, colonne %2, dans %3 : %4</translation>
    </message>
</context>
<context>
    <name>ServiceModel::XmlObjects</name>
    <message>
        <source>the element &apos;%1&apos; refers to the object &apos;%2&apos;, which does not stand before it</source>
        <translation>l’élément « %1 » renvoie à l’objet « %2 », qui ne le précède pas</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; refers to the object &apos;%2&apos;, which it is a part of: a value cannot hold itself</source>
        <translation>l’élément « %1 » renvoie à l’objet « %2 », dont il fait partie : une valeur ne peut pas se contenir elle-même</translation>
    </message>
    <message>
        <source>the document grows too large when its references to objects are followed</source>
        <translation>le document devient trop volumineux lorsque ses renvois à des objets sont suivis</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; refers to an object and has content of its own</source>
        <translation>l’élément « %1 » renvoie à un objet et a un contenu propre</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; refers to an object of another type</source>
        <translation>l’élément « %1 » renvoie à un objet d’un autre type</translation>
    </message>
</context>
<context>
    <name>ServiceModel::XmlReader</name>
    <message>
        <source>the document has %1 bytes; at most %2 are accepted</source>
        <translation>le document a %1 octets ; %2 au plus sont acceptés</translation>
    </message>
    <message>
        <source>nothing may stand behind the root element</source>
        <translation>rien ne peut suivre l’élément racine</translation>
    </message>
    <message>
        <source>this is no XML: text stands where the root element was expected</source>
        <translation>ce n’est pas du XML : du texte se trouve là où l’élément racine était attendu</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>le document se termine trop tôt</translation>
    </message>
    <message>
        <source>the prefix &apos;%1&apos; is not declared</source>
        <translation>le préfixe « %1 » n’est pas déclaré</translation>
    </message>
    <message>
        <source>elements are nested deeper than %1 levels</source>
        <translation>des éléments sont imbriqués sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>more than %1 namespace declarations are in scope</source>
        <translation>plus de %1 déclarations d’espaces de noms sont en vigueur</translation>
    </message>
    <message>
        <source>&apos;&lt;/%1&gt;&apos; ends nothing</source>
        <translation>« &lt;/%1&gt; » ne termine rien</translation>
    </message>
    <message>
        <source>&apos;&lt;/%1&gt;&apos; ends the element &apos;%2&apos;, which has another name</source>
        <translation>« &lt;/%1&gt; » termine l’élément « %2 », qui porte un autre nom</translation>
    </message>
    <message>
        <source>text was expected here, not the element &apos;%1&apos;</source>
        <translation>du texte était attendu ici, et non l’élément « %1 »</translation>
    </message>
    <message>
        <source>the attachment &apos;%1&apos; is not in the message</source>
        <translation>la pièce jointe « %1 » n’est pas dans le message</translation>
    </message>
    <message>
        <source>attachments of more than %1 bytes are named</source>
        <translation>des pièces jointes de plus de %1 octets sont nommées</translation>
    </message>
</context>
<context>
    <name>ServiceModel::XmlScanner</name>
    <message>
        <source>the XML declaration is malformed</source>
        <translation>la déclaration XML est mal formée</translation>
    </message>
    <message>
        <source>a document type definition (DTD) is not allowed</source>
        <translation>une définition de type de document (DTD) n’est pas admise</translation>
    </message>
    <message>
        <source>&apos;&lt;!&apos; starts neither a comment nor a CDATA section here</source>
        <translation>« &lt;! » n’ouvre ici ni un commentaire ni une section CDATA</translation>
    </message>
    <message>
        <source>&apos;]]&gt;&apos; may not stand in text</source>
        <translation>« ]]&gt; » ne peut figurer dans du texte</translation>
    </message>
    <message>
        <source>&apos;&gt;&apos; was expected at the end of the tag &apos;&lt;/%1&apos;</source>
        <translation>« &gt; » était attendu à la fin de la balise « &lt;/%1 »</translation>
    </message>
    <message>
        <source>white space was expected in the tag &apos;&lt;%1&apos;</source>
        <translation>un blanc était attendu dans la balise « &lt;%1 »</translation>
    </message>
    <message>
        <source>&apos;=&apos; was expected behind the attribute &apos;%1&apos;</source>
        <translation>« = » était attendu après l’attribut « %1 »</translation>
    </message>
    <message>
        <source>the value of the attribute &apos;%1&apos; is not quoted</source>
        <translation>la valeur de l’attribut « %1 » n’est pas entre guillemets</translation>
    </message>
    <message>
        <source>&apos;&lt;&apos; may not stand in the value of the attribute &apos;%1&apos;</source>
        <translation>« &lt; » ne peut figurer dans la valeur de l’attribut « %1 »</translation>
    </message>
    <message>
        <source>a name was expected here</source>
        <translation>un nom était attendu ici</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not start a name that XML allows</source>
        <translation>« %1 » ne commence pas un nom admis par XML</translation>
    </message>
    <message>
        <source>&apos;&amp;&apos; may stand in text only as the start of a reference</source>
        <translation>« &amp; » ne peut figurer dans du texte qu’au début d’une référence</translation>
    </message>
    <message>
        <source>the reference &apos;%1&apos; lacks its &apos;;&apos;</source>
        <translation>il manque à la référence « %1 » son « ; »</translation>
    </message>
    <message>
        <source>&apos;%1;&apos; refers to a character that XML does not allow</source>
        <translation>« %1; » désigne un caractère que XML n’admet pas</translation>
    </message>
    <message>
        <source>the entity &apos;%1&apos; is not declared</source>
        <translation>l’entité « %1 » n’est pas déclarée</translation>
    </message>
    <message>
        <source>&apos;--&apos; may not stand in a comment</source>
        <translation>« -- » ne peut figurer dans un commentaire</translation>
    </message>
    <message>
        <source>a processing instruction needs a name</source>
        <translation>une instruction de traitement a besoin d’un nom</translation>
    </message>
    <message>
        <source>an XML declaration may stand only at the start of a document</source>
        <translation>une déclaration XML ne peut figurer qu’au début d’un document</translation>
    </message>
    <message>
        <source>white space was expected behind the name of a processing instruction</source>
        <translation>un blanc était attendu après le nom d’une instruction de traitement</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>le document se termine trop tôt</translation>
    </message>
    <message>
        <source>the character U+%1 may not stand in XML</source>
        <translation>le caractère U+%1 ne peut figurer dans du XML</translation>
    </message>
</context>
<context>
    <name>ServiceModel::XsdValue</name>
    <message>
        <source>the element &apos;%1&apos; holds &apos;%2&apos;, which is not an %3</source>
        <translation>l’élément « %1 » contient « %2 », qui n’est pas un %3</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>&amp;Service</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>Point de t&amp;erminaison</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>&amp;Binding</source>
        <translation>&amp;Liaison</translation>
    </message>
    <message>
        <source>Inside this program</source>
        <translation>Dans ce programme</translation>
    </message>
    <message>
        <source>An endpoint of the configuration</source>
        <translation>Un point de terminaison de la configuration</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Une autre adresse</translation>
    </message>
    <message>
        <source>As the endpoint says</source>
        <translation>Comme le dit le point de terminaison</translation>
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
        <translation>Dé&amp;lai d’un appel</translation>
    </message>
    <message>
        <source>The service runs inside this program, on an address that only this computer can reach.</source>
        <translation>Le service tourne dans ce programme, à une adresse que seul cet ordinateur peut joindre.</translation>
    </message>
    <message>
        <source>Any service of the contract ICalculator will do. Numbers are sent to that address, and nowhere else.</source>
        <translation>Tout service du contrat ICalculator convient. Les nombres sont envoyés à cette adresse, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>How messages are written. Who runs the service knows; most understand basicHttpBinding.</source>
        <translation>La façon d’écrire les messages. L’exploitant du service la connaît ; la plupart comprennent basicHttpBinding.</translation>
    </message>
    <message>
        <source>An endpoint is a service with a name: address and binding stand in a file. It is the one given by --config, or async-calculator.config beside the program.</source>
        <translation>Un point de terminaison est un service qui a un nom : son adresse et sa liaison sont dans un fichier, celui donné par --config, ou async-calculator.config à côté du programme.</translation>
    </message>
</context>
<context>
    <name>ServiceStatus</name>
    <message>
        <source>The service answers again.</source>
        <translation>Le service répond de nouveau.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>At most 16 digits</source>
        <translation>16 chiffres au plus</translation>
    </message>
    <message>
        <source>Invalid input: only a calculation such as 2 + 3 can be pasted.</source>
        <translation>Entrée incorrecte : seul un calcul comme 2 + 3 peut être collé.</translation>
    </message>
</context>
<context>
    <name>SettingsController</name>
    <message>
        <source>&amp;Settings …</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>The calculator computes with %1 now.</source>
        <translation>La calculatrice calcule maintenant avec %1.</translation>
    </message>
    <message>
        <source>It works: the service answered in %1 ms.</source>
        <translation>Tout va bien : le service a répondu en %1 ms.</translation>
    </message>
    <message>
        <source>The service answered, but says that 1 + 2 is %1.</source>
        <translation>Le service a répondu, mais dit que 1 + 2 font %1.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>Pages de réglages</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Tester la connexion</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>A&amp;ppliquer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Calling the service …</source>
        <translation>Appel du service…</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <translation>A&amp;rrêter le test</translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>The settings in %1 cannot be read. The usual ones are used.</source>
        <translation>Les réglages de %1 sont illisibles. Les réglages habituels sont utilisés.</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged.</source>
        <translation>Les réglages de %1 sont endommagés.</translation>
    </message>
    <message>
        <source>Some of the settings in %1 make no sense: %2.</source>
        <translation>Certains réglages de %1 n’ont pas de sens : %2.</translation>
    </message>
    <message>
        <source>The settings in %1 are those of a newer version of this program.</source>
        <translation>Les réglages de %1 sont ceux d’une version plus récente de ce programme.</translation>
    </message>
    <message>
        <source>They cannot be set aside, either.</source>
        <translation>Ils ne peuvent pas non plus être mis de côté.</translation>
    </message>
    <message>
        <source>They were set aside as %1, and what could not be read is as usual now.</source>
        <translation>Ils ont été mis de côté dans %1, et ce qui n’a pu être lu est maintenant comme d’habitude.</translation>
    </message>
    <message>
        <source>The settings could not be kept in %1.</source>
        <translation>Les réglages n’ont pas pu être conservés dans %1.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>History and memory</source>
        <translation>Historique et mémoire</translation>
    </message>
    <message>
        <source>History or memory</source>
        <translation>Historique ou mémoire</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Settings of the connection (Ctrl+,)</source>
        <translation>Réglages de la connexion (Ctrl+,)</translation>
    </message>
    <message>
        <source>Service address %1</source>
        <translation>Adresse du service : %1</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Busy (%1)</source>
        <translation>Occupé (%1)</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Service state: %1</source>
        <translation>État du service : %1</translation>
    </message>
    <message>
        <source>Unreachable since %1</source>
        <translation>Injoignable depuis %1</translation>
    </message>
</context>
<context>
    <name>ThinScrollBar</name>
    <message>
        <source>Scroll</source>
        <translation>Défilement</translation>
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
        <translation>En file</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Waiting for the first byte</source>
        <translation>Attente du premier octet</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>Décodage</translation>
    </message>
</context>
<context>
    <name>WorkState</name>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>calling the service</source>
        <translation>appelle le service</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>sauté</translation>
    </message>
</context>
<context>
    <name>WorksheetBar</name>
    <message>
        <source>What can be done</source>
        <translation>Ce qu’on peut faire</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Ouvrir…</translation>
    </message>
    <message>
        <source>Open a file of expressions</source>
        <translation>Ouvrir un fichier d’expressions</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Add the lines in the clipboard</source>
        <translation>Ajouter les lignes du presse-papiers</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>Évaluer</translation>
    </message>
    <message>
        <source>Have all rows that wait computed</source>
        <translation>Faire calculer toutes les lignes en attente</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Begin no more calls</source>
        <translation>Ne plus commencer d’appels</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Give up the calls in flight; results are kept</source>
        <translation>Abandonner les appels en cours ; les résultats sont gardés</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reprendre les échecs</translation>
    </message>
    <message>
        <source>Compute the rows that failed once more</source>
        <translation>Calculer à nouveau les lignes en échec</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>Erreur suivante</translation>
    </message>
    <message>
        <source>Go to the next row that failed</source>
        <translation>Aller à la prochaine ligne en échec</translation>
    </message>
    <message>
        <source>Save results…</source>
        <translation>Enregistrer les résultats…</translation>
    </message>
    <message>
        <source>Save expressions and results as CSV</source>
        <translation>Enregistrer expressions et résultats en CSV</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calculatrice</translation>
    </message>
    <message>
        <source>Show the calculator</source>
        <translation>Afficher la calculatrice</translation>
    </message>
</context>
<context>
    <name>WorksheetController</name>
    <message>
        <source>&amp;Worksheet…</source>
        <translation>&amp;Feuille de calcul…</translation>
    </message>
    <message>
        <source>A worksheet can compute the lines that were pasted.</source>
        <translation>Une feuille de calcul peut calculer les lignes collées.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
</context>
<context>
    <name>WorksheetModel</name>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>Expression</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, result</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>WorksheetProgress</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Où cela en est</translation>
    </message>
    <message>
        <source>Calls at once</source>
        <translation>Appels simultanés</translation>
    </message>
    <message>
        <source>How many calls may be in flight at the same time</source>
        <translation>Combien d’appels peuvent être en cours en même temps</translation>
    </message>
    <message>
        <source>&amp;Calls at once:</source>
        <translation>&amp;Appels simultanés :</translation>
    </message>
</context>
<context>
    <name>WorksheetReader</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Le fichier est illisible : %1</translation>
    </message>
    <message>
        <source>A worksheet has %1 rows and %2 at most; the rest of the file was not read.</source>
        <translation>Une feuille de calcul a au plus %1 lignes et %2 ; le reste du fichier n’a pas été lu.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end: %1</source>
        <translation>Le fichier n’a pu être lu jusqu’au bout : %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no file with text in it.</source>
        <translation>« %1 » n’est pas un fichier de texte.</translation>
    </message>
</context>
<context>
    <name>WorksheetRunner</name>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1 (au caractère %2)</translation>
    </message>
</context>
<context>
    <name>WorksheetSession</name>
    <message>
        <source>%1 The worksheet is paused; what was received is kept.</source>
        <translation>%1 La feuille de calcul est en pause ; ce qui a été reçu est gardé.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré : %1</translation>
    </message>
    <message>
        <source>Reading… %1 rows</source>
        <translation>Lecture… %1 lignes</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <translation>En pause à %1</translation>
    </message>
    <message>
        <source>%1 · %2 rows/s · about %3 left</source>
        <translation>%1 · %2 lignes/s · encore %3 environ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 · %2 failed</source>
        <translation>%1 · %2 en échec</translation>
    </message>
</context>
<context>
    <name>WorksheetTable</name>
    <message>
        <source>Open a file of expressions, drop one here, or paste lines.

One expression a line; of a CSV file, the column “expression” or the first one.</source>
        <translation>Ouvrez un fichier d’expressions, déposez-en un ici, ou collez des lignes.

Une expression par ligne ; d’un fichier CSV, la colonne « expression » ou la première.</translation>
    </message>
</context>
<context>
    <name>WorksheetWindow</name>
    <message>
        <source>Rows of the worksheet</source>
        <translation>Lignes de la feuille de calcul</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>Feuille de calcul</translation>
    </message>
    <message>
        <source>%1[*] – Async Calculator</source>
        <comment>title of a window</comment>
        <translation>%1[*] – Async Calculator</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>The results are not saved yet.</source>
        <translation>Les résultats ne sont pas encore enregistrés.</translation>
    </message>
    <message>
        <source>Open a file of expressions</source>
        <translation>Ouvrir un fichier d’expressions</translation>
    </message>
    <message>
        <source>Expressions (*.calcsheet *.txt *.csv *.tsv)</source>
        <translation>Expressions (*.calcsheet *.txt *.csv *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Another file would take the place of results that are not saved yet.</source>
        <translation>Un autre fichier prendrait la place de résultats qui ne sont pas encore enregistrés.</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>Enregistrer les résultats</translation>
    </message>
    <message>
        <source>Values between commas (*.csv)</source>
        <translation>Valeurs entre virgules (*.csv)</translation>
    </message>
    <message>
        <source>results.csv</source>
        <translation>resultats.csv</translation>
    </message>
    <message>
        <source>%1-results.csv</source>
        <translation>%1-resultats.csv</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
    <message>
        <source>More results came while these were saved. They are not saved yet.</source>
        <translation>D’autres résultats sont arrivés pendant l’enregistrement. Ils ne sont pas encore enregistrés.</translation>
    </message>
    <message>
        <source>%1 of %2 rows were copied. A file can take them all: Save.</source>
        <translation>%1 lignes sur %2 ont été copiées. Un fichier peut toutes les contenir : enregistrez.</translation>
    </message>
</context>
<context>
    <name>WorksheetWriter</name>
    <message>
        <source>&apos;%1&apos; was not saved: %2</source>
        <translation>« %1 » n’a pas été enregistré : %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The keys in &apos;%1&apos; cannot be read: %2</source>
        <translation>Les touches de « %1 » sont illisibles : %2</translation>
    </message>
    <message>
        <source>The service inside this program computes instead.</source>
        <translation>C’est le service inclus dans ce programme qui calcule à la place.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Set DISPLAY or WAYLAND_DISPLAY, or use --keys.</source>
        <translation>Il n’y a pas d’écran où ouvrir une fenêtre. Définissez DISPLAY ou WAYLAND_DISPLAY, ou utilisez --keys.</translation>
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
        <translation>Le service à %1 a répondu à %2 par %3.</translation>
    </message>
    <message>
        <source>It wants other credentials.</source>
        <translation>Il veut d’autres identifiants.</translation>
    </message>
    <message>
        <source>The service, or a proxy on the way to it, does not allow this caller to make the call.</source>
        <translation>Le service, ou un serveur mandataire sur le chemin, ne permet pas cet appel à cet appelant.</translation>
    </message>
    <message>
        <source>The proxy wants credentials.</source>
        <translation>Le proxy veut des identifiants.</translation>
    </message>
    <message>
        <source>Check the path of the address.</source>
        <translation>Vérifiez le chemin de l’adresse.</translation>
    </message>
    <message>
        <source>What is at this address takes no calls; check its path.</source>
        <translation>Ce qui est à cette adresse n’accepte pas d’appels ; vérifiez son chemin.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The request is larger than the service accepts.</source>
        <translation>La requête dépasse ce que le service accepte.</translation>
    </message>
    <message>
        <source>It may speak another version of SOAP; check the binding.</source>
        <translation>Il parle peut-être une autre version de SOAP ; vérifiez la liaison.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>Réessayez dans %1 s.</translation>
    </message>
    <message>
        <source>The reply is a web page, where a SOAP message was expected. Check the path of the address.</source>
        <translation>La réponse est une page Web, alors qu’un message SOAP était attendu. Vérifiez le chemin de l’adresse.</translation>
    </message>
    <message>
        <source>The reply is empty, where a SOAP message was expected. The log of the service may say why.</source>
        <translation>La réponse est vide, alors qu’un message SOAP était attendu. Le journal du service peut en donner la raison.</translation>
    </message>
    <message>
        <source>Its log may say why.</source>
        <translation>Son journal peut en donner la raison.</translation>
    </message>
    <message>
        <source>It wrote: %1</source>
        <translation>Il a écrit : %1</translation>
    </message>
    <message>
        <source>%1 could not be called: the proxy on the way to %2 does not answer, or not as it should: %3. Check the proxy settings.</source>
        <translation>%1 n’a pas pu être appelé : le proxy sur le chemin de %2 ne répond pas, ou pas comme il le devrait : %3. Vérifiez les réglages du proxy.</translation>
    </message>
    <message>
        <source>%1 could not be called: no secure connection to %2 could be made: %3.</source>
        <translation>%1 n’a pas pu être appelé : aucune connexion sûre à %2 n’a pu être établie : %3.</translation>
    </message>
    <message>
        <source>%1 could not be called: nobody answers at %2, the connection was refused. Check that the service runs and that the port is right.</source>
        <translation>%1 n’a pas pu être appelé : personne ne répond à %2, la connexion a été refusée. Vérifiez que le service tourne et que le port est le bon.</translation>
    </message>
    <message>
        <source>%1 could not be called: the host &apos;%2&apos; was not found. Check the name in %3 and the network connection.</source>
        <translation>%1 n’a pas pu être appelé : l’hôte « %2 » est introuvable. Vérifiez le nom dans %3 et la connexion au réseau.</translation>
    </message>
    <message>
        <source>The service at %1 closed the connection before its reply to %2 was complete. It may have done the work or not; its log may say why.</source>
        <translation>Le service à %1 a fermé la connexion avant que sa réponse à %2 soit complète. Il a peut-être fait le travail, ou non ; son journal peut en donner la raison.</translation>
    </message>
    <message>
        <source>%1 could not be called: the proxy on the way to %2 wants a user name and a password.</source>
        <translation>%1 n’a pas pu être appelé : le proxy sur le chemin de %2 veut un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>%1 could not be called: %2 is no address of a service; only http and https are spoken.</source>
        <translation>%1 n’a pas pu être appelé : %2 n’est pas une adresse de service ; seuls http et https sont parlés.</translation>
    </message>
    <message>
        <source>What came from %1 as the reply to %2 is not HTTP: %3</source>
        <translation>Ce qui est venu de %1 en réponse à %2 n’est pas du HTTP : %3</translation>
    </message>
    <message>
        <source>The network failed on the way to %1 with %2: %3</source>
        <translation>Le réseau a failli sur le chemin de %1 avec %2 : %3</translation>
    </message>
    <message>
        <source>The reply of %1 to %2 cannot be read: %3. </source>
        <translation>La réponse de %1 à %2 est illisible : %3.</translation>
    </message>
    <message>
        <source>The quotas of the binding say what is accepted.</source>
        <translation>Les quotas de la liaison déterminent ce qui est accepté.</translation>
    </message>
    <message>
        <source>Make room for it, or take less.</source>
        <translation>Faites de la place, ou prenez-en moins.</translation>
    </message>
    <message>
        <source>It may have been cut on its way; the log of the service may say why.</source>
        <translation>Elle a peut-être été tronquée en chemin ; le journal du service peut en donner la raison.</translation>
    </message>
</context>
</TS>
