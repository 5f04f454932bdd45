<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Async Calculator</source>
        <translation>حول Async Calculator</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>نسخ الإصدارات</translation>
    </message>
    <message>
        <source>For reports of errors</source>
        <translation>للإبلاغ عن الأخطاء</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Icon of Async Calculator</source>
        <translation>أيقونة Async Calculator</translation>
    </message>
    <message>
        <source>Async Calculator</source>
        <translation>Async Calculator</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>A calculator that computes through asynchronous calls to a service, and never freezes.</source>
        <translation>آلة حاسبة تحسب باستدعاءات غير متزامنة لخدمة، ولا تتجمد أبدًا.</translation>
    </message>
    <message>
        <source>It is made with:</source>
        <translation>صُنعت باستخدام:</translation>
    </message>
    <message>
        <source>© 2026 The ServiceModel for Qt authors. Licence: MIT.</source>
        <translation>© 2026 The ServiceModel for Qt authors. الرخصة: MIT.</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>الإصدارات والرخص</translation>
    </message>
</context>
<context>
    <name>AppearanceController</name>
    <message>
        <source>Co&amp;mpact, on top</source>
        <translation>مُدمجة وفي المقدمة (&amp;M)</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>الألوان (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>اللغة (&amp;L)</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>تقليل الحركة (&amp;M)</translation>
    </message>
    <message>
        <source>C&amp;ompact, above other windows</source>
        <translation>مُدمجة، فوق النوافذ الأخرى (&amp;O)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كما في النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>The language changes when the program starts again.</source>
        <translation>تتغير اللغة عند بدء البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Compact, above other windows</source>
        <translation>مُدمجة، فوق النوافذ الأخرى</translation>
    </message>
</context>
<context>
    <name>ApplicationMenu</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;service value</source>
        <translation>نسخ قيمة الخدمة (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;History and memory</source>
        <translation>السجل والذاكرة (&amp;H)</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>مساعدة (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>إنهاء (&amp;Q)</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Calling the service</source>
        <translation>جارٍ استدعاء الخدمة</translation>
    </message>
</context>
<context>
    <name>CalculatorDisplay</name>
    <message>
        <source>Display</source>
        <translation>الشاشة</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>التعبير</translation>
    </message>
    <message>
        <source>Call in flight</source>
        <translation>استدعاء جارٍ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the call</source>
        <translation>إلغاء الاستدعاء</translation>
    </message>
    <message>
        <source>Cancel the call (Esc)</source>
        <translation>إلغاء الاستدعاء (Esc)</translation>
    </message>
    <message>
        <source>Waiting keys</source>
        <translation>المفاتيح المنتظرة</translation>
    </message>
    <message>
        <source>The service returned %1</source>
        <translation>أعادت الخدمة %1</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>بالانتظار: %1</translation>
    </message>
    <message>
        <source>Display is %1</source>
        <translation>المعروض %1</translation>
    </message>
    <message>
        <source>%1 … %2 s</source>
        <comment>call, seconds since it started</comment>
        <translation>%1 … %2 ث</translation>
    </message>
    <message>
        <source>Calling the service: %1</source>
        <translation>جارٍ استدعاء الخدمة: %1</translation>
    </message>
</context>
<context>
    <name>CallDetails</name>
    <message>
        <source>Details of the call</source>
        <translation>تفاصيل الاستدعاء</translation>
    </message>
    <message>
        <source>Part of the call</source>
        <translation>جزء الاستدعاء</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>خام</translation>
    </message>
    <message>
        <source>As it is on the wire</source>
        <translation>كما هو في النقل</translation>
    </message>
    <message>
        <source>As it is on the wire, with HTTP headers</source>
        <translation>كما هو في النقل، مع ترويسات HTTP</translation>
    </message>
    <message>
        <source>What can be done with the call</source>
        <translation>ما يمكن فعله بالاستدعاء</translation>
    </message>
    <message>
        <source>Copy, save, send again</source>
        <translation>نسخ، حفظ، إعادة إرسال</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>No reply yet.</source>
        <translation>لا رد بعد.</translation>
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
        <translation>%1 #%2</translation>
    </message>
    <message>
        <source>%1 · %2 ms</source>
        <translation>%1 · %2 م.ث</translation>
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
        <translation>(من %1 بايت حُفظ أول %2)</translation>
    </message>
</context>
<context>
    <name>CallsDelegate</name>
    <message>
        <source>Queued</source>
        <translation>في الصف</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>أُرسل</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>جارٍ الاستلام</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>خطأ SOAP</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
</context>
<context>
    <name>CallsModel</name>
    <message>
        <source>%1, %2</source>
        <comment>call, state</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>#</source>
        <comment>number of the call</comment>
        <translation>#</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>الاستدعاء</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>بايت</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1، المحاولة %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>call, state</comment>
        <translation>%1: ‏%2</translation>
    </message>
    <message>
        <source>%1 bytes sent, %2 received</source>
        <translation>أُرسل %1 بايت، واستُلم %2</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>المحاولة %1</translation>
    </message>
</context>
<context>
    <name>CallsPanel</name>
    <message>
        <source>Filter calls</source>
        <translation>تصفية الاستدعاءات</translation>
    </message>
    <message>
        <source>Pause recording</source>
        <translation>إيقاف التسجيل مؤقتًا</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>إفراغ القائمة</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>الاستدعاءات</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>الأخطاء فقط</translation>
    </message>
    <message>
        <source>Calls made</source>
        <translation>الاستدعاءات المنفَّذة</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>لا استدعاءات بعد</translation>
    </message>
    <message>
        <source>Each call to the service is listed here, with its messages and times.</source>
        <translation>يُدرج هنا كل استدعاء للخدمة مع رسائله وأزمنته.</translation>
    </message>
    <message>
        <source>Calls and details</source>
        <translation>الاستدعاءات والتفاصيل</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>الاستدعاء</translation>
    </message>
    <message>
        <source>Copy request as &amp;XML</source>
        <translation>نسخ الطلب بصيغة &amp;XML</translation>
    </message>
    <message>
        <source>Copy &amp;response as XML</source>
        <translation>نسخ الرد بصيغة XML (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy as curl command</source>
        <translation>نسخ كأمر &amp;curl</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>حفظ… (&amp;S)</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>إعادة الإرسال (&amp;A)</translation>
    </message>
    <message>
        <source>Save the call</source>
        <translation>حفظ الاستدعاء</translation>
    </message>
    <message>
        <source>call-%1.txt</source>
        <translation>call-%1.txt</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>متابعة التسجيل</translation>
    </message>
</context>
<context>
    <name>CallsPanelController</name>
    <message>
        <source>&amp;Calls</source>
        <translation>الاستدعاءات (&amp;C)</translation>
    </message>
    <message>
        <source>Only calls of the calculator can be sent again.</source>
        <translation>لا يعاد إرسال إلا استدعاءات الآلة الحاسبة.</translation>
    </message>
    <message>
        <source>The call could not be saved in %1: %2</source>
        <translation>تعذّر حفظ الاستدعاء في %1: ‏%2</translation>
    </message>
</context>
<context>
    <name>CallsView</name>
    <message>
        <source>Rows</source>
        <translation>السطور</translation>
    </message>
</context>
<context>
    <name>CentralArea</name>
    <message>
        <source>Calculator</source>
        <translation>الآلة الحاسبة</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>القائمة (F10)</translation>
    </message>
    <message>
        <source>History and memory</source>
        <translation>السجل والذاكرة</translation>
    </message>
    <message>
        <source>History and memory (Ctrl+H)</source>
        <translation>السجل والذاكرة (Ctrl+H)</translation>
    </message>
</context>
<context>
    <name>ClientChannel</name>
    <message>
        <source>The reply of %1 to %2 cannot be read: %3. </source>
        <translation>تتعذّر قراءة رد %1 على %2: ‏%3.</translation>
    </message>
    <message>
        <source>The quotas of the binding say what is accepted.</source>
        <translation>حصص الربط هي التي تحدد ما يُقبل.</translation>
    </message>
    <message>
        <source>It may have been cut on its way; the log of the service may say why.</source>
        <translation>ربما قُطع في الطريق؛ قد يبيّن سجل الخدمة السبب.</translation>
    </message>
    <message>
        <source>The service may follow another version of the contract.</source>
        <translation>ربما تتبع الخدمة إصدارًا آخر من العقد.</translation>
    </message>
    <message>
        <source>The Security header of the reply of %1 to %2 is refused: %3.</source>
        <translation>رُفضت ترويسة Security في رد %1 على %2: ‏%3.</translation>
    </message>
    <message>
        <source>The reply of %1 to %2 demands that the header &apos;%3&apos; be understood, which nobody here does. The binding may have to be another one.</source>
        <translation>يشترط رد %1 على %2 فهم الترويسة ”%3“، ولا أحد هنا يفهمها. ربما يلزم ربط آخر.</translation>
    </message>
    <message>
        <source>the SOAP Body is empty; the element &apos;%1&apos; was expected</source>
        <translation>متن SOAP فارغ؛ كان العنصر ”%1“ متوقعًا</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; was expected, not &apos;%2&apos;</source>
        <translation>كان العنصر ”%1“ متوقعًا وليس ”%2“</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Service to use: a name of the configuration, or an address. Without it, one inside this program.</source>
        <translation>الخدمة المستخدمة: اسم من الإعدادات أو عنوان. وبدونه خدمة داخل هذا البرنامج.</translation>
    </message>
    <message>
        <source>How to speak to it: basicHttpBinding (SOAP 1.1) or wsHttpBinding (SOAP 1.2 with WS-Addressing).</source>
        <translation>كيفية مخاطبتها: basicHttpBinding (SOAP 1.1) أو wsHttpBinding (SOAP 1.2 مع WS-Addressing).</translation>
    </message>
    <message>
        <source>Read endpoints from FILE, a WCF configuration.</source>
        <translation>قراءة نقاط النهاية من FILE، وهو ملف إعدادات WCF.</translation>
    </message>
    <message>
        <source>Deadline of a call, from 1 to 600 (default: 30).</source>
        <translation>مهلة الاستدعاء، من 1 إلى 600 (المعتاد: 30).</translation>
    </message>
    <message>
        <source>No window: press the keys of each line of FILE (- is standard input) on a new calculator; print keys, display, expression, error, memory and calls between tabs.</source>
        <translation>بلا نافذة: ضغط مفاتيح كل سطر من FILE (- هو الدخل القياسي) على آلة جديدة؛ وطباعة المفاتيح والعرض والتعبير والخطأ والذاكرة والاستدعاءات بين علامات جدولة.</translation>
    </message>
    <message>
        <source>Open FILE, with one expression a line or as CSV, in a worksheet; the same as FILE alone.</source>
        <translation>فتح FILE، بتعبير في كل سطر أو بصيغة CSV، في ورقة عمل؛ مثل FILE وحده.</translation>
    </message>
    <message>
        <source>Delay replies of the service inside this program by 0 to 300 ms, at random from seed N.</source>
        <translation>تأخير ردود الخدمة التي داخل هذا البرنامج من 0 إلى 300 م.ث عشوائيًا من البذرة N.</translation>
    </message>
    <message>
        <source>light or dark, instead of the system&apos;s.</source>
        <translation>light (فاتح) أو dark (داكن) بدل مظهر النظام.</translation>
    </message>
    <message>
        <source>Speak this language instead of the system&apos;s: de, fr, zh_CN, ar or en.</source>
        <translation>استخدام هذه اللغة بدل لغة النظام: de أو fr أو zh_CN أو ar أو en.</translation>
    </message>
    <message>
        <source>What to log on standard error, as Qt&apos;s logging rules between semicolons: servicemodel.*=true.</source>
        <translation>ما يُسجَّل على الخطأ القياسي، بقواعد تسجيل Qt بين فواصل منقوطة: servicemodel.*=true.</translation>
    </message>
    <message>
        <source>A calculator that computes through asynchronous SOAP calls and never freezes.

Exit codes: 0 done, 1 the service or the display is not there, 2 bad command line or configuration.</source>
        <translation>آلة حاسبة تحسب باستدعاءات SOAP غير متزامنة ولا تتجمد أبدًا.

رموز الخروج: 0 تم، 1 الخدمة أو الشاشة غير موجودة، 2 سطر أوامر أو إعدادات خطأ.</translation>
    </message>
    <message>
        <source>A file of expressions to be opened in a worksheet.</source>
        <translation>ملف تعابير يُفتح في ورقة عمل.</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 س</translation>
    </message>
</context>
<context>
    <name>EndpointChoice</name>
    <message>
        <source>The file &apos;%1&apos; cannot be read: %2.</source>
        <translation>تتعذّر قراءة الملف ”%1“: ‏%2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of a service; it begins with http:// or https://.</source>
        <translation>”%1“ ليس عنوان خدمة؛ يبدأ العنوان بـ http://‎ أو https://‎.</translation>
    </message>
    <message>
        <source>A password in each message needs an address that begins with https://.</source>
        <translation>وضع كلمة المرور في كل رسالة يتطلب عنوانًا يبدأ بـ https://‎.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of a proxy; it looks like http://proxy.example:3128.</source>
        <translation>”%1“ ليس عنوان وكيل؛ يكون على شكل http://proxy.example:3128.</translation>
    </message>
    <message>
        <source>An address has no user and password in it; they belong on the page Security.</source>
        <translation>لا يحتوي العنوان على مستخدم وكلمة مرور؛ مكانهما صفحة الأمان.</translation>
    </message>
    <message>
        <source>The address of a proxy has no user and password in it.</source>
        <translation>لا يحتوي عنوان الوكيل على مستخدم وكلمة مرور.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>%1 was cancelled.</source>
        <translation>أُلغي %1.</translation>
    </message>
</context>
<context>
    <name>ExpressionModel</name>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الزمن</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>step, state</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ExpressionPanel</name>
    <message>
        <source>Expression</source>
        <translation>التعبير</translation>
    </message>
    <message>
        <source>About the expression</source>
        <translation>حول التعبير</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>احسب</translation>
    </message>
    <message>
        <source>Evaluate (Enter)</source>
        <translation>احسب (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Give up the calls in flight (Esc)</source>
        <translation>التخلي عن الاستدعاءات الجارية (Esc)</translation>
    </message>
    <message>
        <source>Steps of the expression</source>
        <translation>خطوات التعبير</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>نسخ النتيجة</translation>
    </message>
    <message>
        <source>To display</source>
        <translation>إلى الشاشة</translation>
    </message>
    <message>
        <source>Go on with the result in the calculator</source>
        <translation>متابعة الحساب بالنتيجة في الآلة الحاسبة</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>كيف جرى الأمر</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>التعابير</translation>
    </message>
    <message>
        <source>(1.5 + 2) × (3 − 4) ÷ 7</source>
        <translation>(1٫5 + 2) × (3 − 4) ÷ 7</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>لا نتيجة</translation>
    </message>
    <message>
        <source>Result is %1</source>
        <translation>النتيجة %1</translation>
    </message>
</context>
<context>
    <name>ExpressionPanelController</name>
    <message>
        <source>&amp;Expressions</source>
        <translation>التعابير (&amp;E)</translation>
    </message>
    <message>
        <source>The panel for expressions can compute what was pasted.</source>
        <translation>يمكن للوحة التعابير حساب ما أُلصق.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>افتحها</translation>
    </message>
</context>
<context>
    <name>ExpressionParser</name>
    <message>
        <source>There is nothing to compute.</source>
        <translation>لا شيء ليُحسب.</translation>
    </message>
    <message>
        <source>The expression ends where a number is missing.</source>
        <translation>ينتهي التعبير حيث ينقص عدد.</translation>
    </message>
    <message>
        <source>This parenthesis is never closed.</source>
        <translation>هذا القوس لا يُغلق أبدًا.</translation>
    </message>
    <message>
        <source>A number is missing before &apos;%1&apos;.</source>
        <translation>ينقص عدد قبل ”%1“.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood here.</source>
        <translation>”%1“ غير مفهوم هنا.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>هذا العدد كبير جدًا.</translation>
    </message>
    <message>
        <source>An operator is missing before &apos;%1&apos;.</source>
        <translation>ينقص معامل قبل ”%1“.</translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation>هذا القوس لم يُفتح أبدًا.</translation>
    </message>
    <message>
        <source>The expression is longer than %1 characters.</source>
        <translation>التعبير أطول من %1 محرف.</translation>
    </message>
</context>
<context>
    <name>ExpressionSession</name>
    <message>
        <source>Calls: %1. Levels: %2.</source>
        <translation>الاستدعاءات: %1. المستويات: %2.</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <comment>position, what is wrong there</comment>
        <translation>عند %1: ‏%2</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>أُلغي.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, what is wrong</comment>
        <translation>%1: ‏%2</translation>
    </message>
    <message>
        <source>A number: no call was needed.</source>
        <translation>عدد: لم يلزم أي استدعاء.</translation>
    </message>
    <message>
        <source>Each call needed the one before: %1 × %2 = %3.</source>
        <translation>احتاج كل استدعاء إلى ما قبله: %1 × %2 = %3.</translation>
    </message>
    <message>
        <source>Levels: %1 × %2 = %3. One after another it would have been %4 × %5 = %6.</source>
        <translation>المستويات: %1 × %2 = %3. ولو جرت واحدًا تلو الآخر لكانت %4 × %5 = %6.</translation>
    </message>
</context>
<context>
    <name>FlatHeader</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Browse …</source>
        <translation>استعراض…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>استعراض: %1</translation>
    </message>
    <message>
        <source>The password is kept by the key store of this desktop.</source>
        <translation>يحفظ مخزن مفاتيح سطح المكتب كلمة المرور.</translation>
    </message>
    <message>
        <source>There is no key store here: the password is forgotten when the program ends.</source>
        <translation>لا يوجد مخزن مفاتيح هنا: تُنسى كلمة المرور عند انتهاء البرنامج.</translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>&amp;About Async Calculator</source>
        <translation>حول Async Calculator (&amp;A)</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>type a number; dot and comma are both the decimal sign</source>
        <translation>كتابة عدد؛ النقطة والفاصلة كلتاهما علامة عشرية</translation>
    </message>
    <message>
        <source>the four operations</source>
        <translation>العمليات الأربع</translation>
    </message>
    <message>
        <source>result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>نسبة مئوية</translation>
    </message>
    <message>
        <source>change the sign</source>
        <translation>تغيير الإشارة</translation>
    </message>
    <message>
        <source>reciprocal, 1/x</source>
        <translation>المقلوب، 1/x</translation>
    </message>
    <message>
        <source>square, x²</source>
        <translation>التربيع، x²</translation>
    </message>
    <message>
        <source>take back the last digit</source>
        <translation>حذف آخر رقم</translation>
    </message>
    <message>
        <source>clear the number that is being typed (CE)</source>
        <translation>مسح العدد الذي يُكتب (CE)</translation>
    </message>
    <message>
        <source>cancel the call in flight; else clear everything (C)</source>
        <translation>إلغاء الاستدعاء الجاري؛ وإلا مسح كل شيء (C)</translation>
    </message>
    <message>
        <source>undo and redo a key</source>
        <translation>التراجع عن مفتاح وإعادته</translation>
    </message>
    <message>
        <source>keep the number in memory (MS)</source>
        <translation>حفظ العدد في الذاكرة (MS)</translation>
    </message>
    <message>
        <source>add it to memory (M+), subtract it (M−)</source>
        <translation>إضافته إلى الذاكرة (M+)، طرحه منها (M−)</translation>
    </message>
    <message>
        <source>recall memory (MR), clear it (MC)</source>
        <translation>استدعاء الذاكرة (MR)، مسحها (MC)</translation>
    </message>
    <message>
        <source>copy the number; paste a number or a calculation such as 2 + 3 =</source>
        <translation>نسخ العدد؛ لصق عدد أو عملية مثل 2 + 3 =</translation>
    </message>
    <message>
        <source>copy all digits that the service returned</source>
        <translation>نسخ كل الأرقام التي أعادتها الخدمة</translation>
    </message>
    <message>
        <source>history and memory; Enter goes on with the result of a row</source>
        <translation>السجل والذاكرة؛ يتابع Enter بنتيجة السطر</translation>
    </message>
    <message>
        <source>settings: which service computes, how the window looks</source>
        <translation>الإعدادات: أي خدمة تحسب، وكيف تبدو النافذة</translation>
    </message>
    <message>
        <source>compact: small, and above other windows</source>
        <translation>مُدمجة: صغيرة وفوق النوافذ الأخرى</translation>
    </message>
    <message>
        <source>go from part to part; Space presses a button</source>
        <translation>الانتقال من جزء إلى جزء؛ المسافة تضغط الزر</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>هذه المساعدة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Calculating</source>
        <translation>الحساب</translation>
    </message>
    <message>
        <source>Memory, clipboard, history</source>
        <translation>الذاكرة والحافظة والسجل</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>Where results come from</source>
        <translation>من أين تأتي النتائج</translation>
    </message>
    <message>
        <source>Every operation is a call to a service: one inside this program, or one that you choose in the settings. Keys are taken at any speed; those that need a result wait their turn, and the window never freezes.</source>
        <translation>كل عملية هي استدعاء لخدمة: واحدة داخل هذا البرنامج، أو أخرى تختارها في الإعدادات. تُقبل المفاتيح بأي سرعة؛ وما يحتاج منها إلى نتيجة ينتظر دوره، ولا تتجمد النافذة أبدًا.</translation>
    </message>
    <message>
        <source>When the service does not answer</source>
        <translation>عندما لا تجيب الخدمة</translation>
    </message>
    <message>
        <source>The key that needed it is undone, so that nothing is lost, and a message above the keys offers to try again. Any other key goes on from there. The status line says since when the service has been silent, and sees by itself when it is back.</source>
        <translation>يُتراجع عن المفتاح الذي احتاج إليها فلا يضيع شيء، وتعرض رسالة فوق المفاتيح المحاولة ثانية. ويتابع أي مفتاح آخر من هناك. ويبيّن سطر الحالة منذ متى الخدمة صامتة، ويلاحظ وحده عودتها.</translation>
    </message>
    <message>
        <source>the menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>the calls: each on a time line, with its messages</source>
        <translation>الاستدعاءات: كل منها على خط زمني مع رسائله</translation>
    </message>
    <message>
        <source>an expression, computed by calls at the same time</source>
        <translation>تعبير يُحسب باستدعاءات متزامنة</translation>
    </message>
    <message>
        <source>a worksheet: many expressions, pasted or from a file</source>
        <translation>ورقة عمل: تعابير كثيرة، ملصوقة أو من ملف</translation>
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
        <translation>السجل في %1 يستخدمه برنامج آخر؛ لم يُقرأ.</translation>
    </message>
    <message>
        <source>The history could not be kept: %1 is in use by another program.</source>
        <translation>تعذّر حفظ السجل: %1 يستخدمه برنامج آخر.</translation>
    </message>
    <message>
        <source>The history could not be kept in %1: %2</source>
        <translation>تعذّر حفظ السجل في %1: ‏%2</translation>
    </message>
    <message>
        <source>The history could not be read and begins anew. What there was is kept in %1.</source>
        <translation>تعذّرت قراءة السجل ويبدأ من جديد. ما كان فيه محفوظ في %1.</translation>
    </message>
    <message>
        <source>The history in %1 could not be read, nor set aside.</source>
        <translation>تعذّرت قراءة السجل في %1 وتعذّر وضعه جانبًا.</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Calls made</source>
        <translation>الاستدعاءات المنفَّذة</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>لا استدعاءات بعد</translation>
    </message>
    <message>
        <source>Every operation is a call to the service. It will be listed here.</source>
        <translation>كل عملية هي استدعاء للخدمة، وستظهر هنا.</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>البحث في السجل</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>مسح السجل</translation>
    </message>
    <message>
        <source>Removed calls</source>
        <translation>الاستدعاءات المحذوفة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Bring removed calls back</source>
        <translation>استعادة الاستدعاءات المحذوفة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ (&amp;C)</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>call, result</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Copy service &amp;value</source>
        <translation>نسخ قيمة الخدمة (&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>حذف (&amp;D)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>No call has “%1” in it.</source>
        <translation>لا استدعاء يحوي ”%1“.</translation>
    </message>
    <message>
        <source>Removed calls: %1</source>
        <translation>الاستدعاءات المحذوفة: %1</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>equals %1</source>
        <translation>يساوي %1</translation>
    </message>
    <message>
        <source>The service returned %1</source>
        <translation>أعادت الخدمة %1</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>جارٍ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>متأخر</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal &apos;%1&apos; cannot be written: %2</source>
        <translation>تتعذّر كتابة السجل ”%1“: ‏%2</translation>
    </message>
</context>
<context>
    <name>KeySequence</name>
    <message>
        <source>Unknown key &quot;%1&quot; at column %2; known are 0-9 . %3</source>
        <translation>مفتاح غير معروف ”%1“ في العمود %2؛ المعروف 0-9 . %3</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Zero</source>
        <translation>صفر</translation>
    </message>
    <message>
        <source>One</source>
        <translation>واحد</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>اثنان</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>ثلاثة</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>أربعة</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>خمسة</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>ستة</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>سبعة</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>ثمانية</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>تسعة</translation>
    </message>
    <message>
        <source>Decimal separator</source>
        <translation>الفاصلة العشرية</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>زائد</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>ناقص</translation>
    </message>
    <message>
        <source>Multiply by</source>
        <translation>ضرب</translation>
    </message>
    <message>
        <source>Divide by</source>
        <translation>قسمة</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>نسبة مئوية</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>تربيع</translation>
    </message>
    <message>
        <source>Reciprocal</source>
        <translation>مقلوب</translation>
    </message>
    <message>
        <source>Change sign</source>
        <translation>تغيير الإشارة</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>حذف للخلف</translation>
    </message>
    <message>
        <source>Clear entry</source>
        <translation>مسح الإدخال</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Memory store</source>
        <translation>حفظ في الذاكرة</translation>
    </message>
    <message>
        <source>Memory add</source>
        <translation>إضافة إلى الذاكرة</translation>
    </message>
    <message>
        <source>Memory subtract</source>
        <translation>طرح من الذاكرة</translation>
    </message>
    <message>
        <source>Memory recall</source>
        <translation>استدعاء الذاكرة</translation>
    </message>
    <message>
        <source>Memory clear</source>
        <translation>مسح الذاكرة</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>لوحة المفاتيح</translation>
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
        <translation>أزمنة آخر الاستدعاءات</translation>
    </message>
    <message>
        <source>The last call took %1; of the last %2, half took %3 or less, and the slowest %4.</source>
        <translation>استغرق آخر استدعاء %1؛ ومن آخر %2 استغرق نصفها %3 أو أقل، وأبطؤها %4.</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 م.ث</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Calculator</source>
        <translation>الآلة الحاسبة</translation>
    </message>
    <message>
        <source>Async Calculator</source>
        <translation>Async Calculator</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>MathError</name>
    <message>
        <source>Cannot divide by zero</source>
        <translation>لا يمكن القسمة على صفر</translation>
    </message>
    <message>
        <source>Result is undefined</source>
        <translation>النتيجة غير معرّفة</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>تجاوز السعة</translation>
    </message>
    <message>
        <source>Invalid input</source>
        <translation>إدخال غير صالح</translation>
    </message>
</context>
<context>
    <name>MemoryPanel</name>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>Values in memory</source>
        <translation>القيم في الذاكرة</translation>
    </message>
    <message>
        <source>Memory is empty</source>
        <translation>الذاكرة فارغة</translation>
    </message>
    <message>
        <source>MS keeps the number in the display.</source>
        <translation>يحفظ MS العدد المعروض.</translation>
    </message>
    <message>
        <source>For the selected number</source>
        <translation>للعدد المحدد</translation>
    </message>
    <message>
        <source>MR</source>
        <translation>MR</translation>
    </message>
    <message>
        <source>Recall this number</source>
        <translation>استدعاء هذا العدد</translation>
    </message>
    <message>
        <source>M+</source>
        <translation>M+</translation>
    </message>
    <message>
        <source>Add the display to this number</source>
        <translation>إضافة المعروض إلى هذا العدد</translation>
    </message>
    <message>
        <source>M−</source>
        <translation>M−</translation>
    </message>
    <message>
        <source>Subtract the display from this number</source>
        <translation>طرح المعروض من هذا العدد</translation>
    </message>
    <message>
        <source>MC</source>
        <translation>MC</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>حذف هذا العدد</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Call the service again</source>
        <translation>استدعاء الخدمة ثانية</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>إغلاق الرسالة</translation>
    </message>
    <message>
        <source>Compute here</source>
        <translation>احسب هنا</translation>
    </message>
    <message>
        <source>Compute with the service inside this program</source>
        <translation>الحساب بالخدمة التي داخل هذا البرنامج</translation>
    </message>
    <message>
        <source>Change service …</source>
        <translation>تغيير الخدمة…</translation>
    </message>
    <message>
        <source>Change the service</source>
        <translation>تغيير الخدمة</translation>
    </message>
    <message>
        <source>Open the settings of the connection</source>
        <translation>فتح إعدادات الاتصال</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>--binding must be basicHttpBinding or wsHttpBinding, not &apos;%1&apos;.</source>
        <translation>‎--binding يجب أن يكون basicHttpBinding أو wsHttpBinding وليس ”%1“.</translation>
    </message>
    <message>
        <source>--timeout must be a number of seconds from 1 to 600, not &apos;%1&apos;.</source>
        <translation>‎--timeout يجب أن يكون عدد ثوانٍ من 1 إلى 600 وليس ”%1“.</translation>
    </message>
    <message>
        <source>--latency-seed must be a number from 0 to 4294967295, not &apos;%1&apos;.</source>
        <translation>‎--latency-seed يجب أن يكون عددًا من 0 إلى 4294967295 وليس ”%1“.</translation>
    </message>
    <message>
        <source>--latency-seed delays the service inside this program; it cannot be used with --endpoint.</source>
        <translation>‎--latency-seed يؤخر الخدمة التي داخل هذا البرنامج؛ ولا يُستخدم مع ‎--endpoint.</translation>
    </message>
    <message>
        <source>--theme must be light or dark, not &apos;%1&apos;.</source>
        <translation>‎--theme يجب أن يكون light أو dark وليس ”%1“.</translation>
    </message>
    <message>
        <source>One worksheet can be opened, not &apos;%1&apos;, too.</source>
        <translation>تُفتح ورقة عمل واحدة، لا ”%1“ أيضًا.</translation>
    </message>
    <message>
        <source>There is no file &apos;%1&apos;.</source>
        <translation>لا يوجد ملف ”%1“.</translation>
    </message>
    <message>
        <source>--keys opens no window, so &apos;%1&apos; cannot be opened.</source>
        <translation>‎--keys لا يفتح نافذة، فلا يمكن فتح ”%1“.</translation>
    </message>
    <message>
        <source>--keys needs a file; - is standard input.</source>
        <translation>يحتاج --keys إلى ملف؛ وعلامة - هي الإدخال القياسي.</translation>
    </message>
    <message>
        <source>--language must be one of %1, not &apos;%2&apos;.</source>
        <translation>يجب أن يكون --language واحدًا من %1، لا &apos;%2&apos;.</translation>
    </message>
</context>
<context>
    <name>OverflowBar</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
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
        <translation>إغلاق %1</translation>
    </message>
</context>
<context>
    <name>PhaseChart</name>
    <message>
        <source>Where the time went</source>
        <translation>أين ذهب الوقت</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>phase, duration</comment>
        <translation>%1: ‏%2</translation>
    </message>
    <message>
        <source>In all: %1</source>
        <translation>الإجمالي: %1</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>الإجمالي</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>%1(%2, %3)</source>
        <comment>operation, operands</comment>
        <translation>%1(%2، %3)</translation>
    </message>
</context>
<context>
    <name>ProxyPage</name>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>الوكيل (&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>العنوان (&amp;D)</translation>
    </message>
    <message>
        <source>The service inside this program is reached without a proxy.</source>
        <translation>يُوصَل إلى الخدمة التي داخل هذا البرنامج بلا وكيل.</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>كما يقول النظام</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>هذا الوكيل</translation>
    </message>
    <message>
        <source>&amp;User, if it asks</source>
        <translation>المستخدم إن طُلب (&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>كلمة المرور (&amp;W)</translation>
    </message>
</context>
<context>
    <name>RemoteArithmetic</name>
    <message>
        <source>The call was given up, because another service was chosen.</source>
        <translation>تُخلّي عن الاستدعاء لاختيار خدمة أخرى.</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The key store did not take the password: %1. It is known until the program ends.</source>
        <translation>لم يأخذ مخزن المفاتيح كلمة المرور: %1. تبقى معروفة حتى نهاية البرنامج.</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>تسجيل الدخول (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>المستخدم (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المرور (&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;uthorities to trust</source>
        <translation>الجهات الموثوق بها (&amp;U)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>الشهادات (*.pem *.crt *.cer);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>&amp;Certificate of this client</source>
        <translation>شهادة هذا العميل (&amp;C)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.p12 *.pfx);;All files (*)</source>
        <translation>الشهادات (*.pem *.crt *.p12 *.pfx);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Its &amp;key, if apart</source>
        <translation>مفتاحها إن كان منفصلًا (&amp;K)</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>المفاتيح (*.pem *.key);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Passp&amp;hrase of the key</source>
        <translation>عبارة مرور المفتاح (&amp;H)</translation>
    </message>
    <message>
        <source>The service inside this program does not ask who calls. Choose another one to sign in.</source>
        <translation>الخدمة التي داخل هذا البرنامج لا تسأل من المتصل. اختر غيرها لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Not at all, or as the endpoint says</source>
        <translation>بلا، أو كما تقول نقطة النهاية</translation>
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
        <translation>في كل رسالة (WS-Security)</translation>
    </message>
</context>
<context>
    <name>ServiceModel</name>
    <message>
        <source>the element &apos;%1&apos; refers to an object of the type &apos;%2&apos;, which is not derived from &apos;%3&apos;</source>
        <translation>يشير العنصر «%1» إلى كائن من النوع «%2»، وهو غير مشتق من «%3»</translation>
    </message>
    <message>
        <source>messageEncoding=&quot;%1&quot; is not supported; Text, Mtom and Swa are</source>
        <translation>messageEncoding=&quot;%1&quot;‎ غير مدعوم؛ المدعوم هو Text وMtom وSwa</translation>
    </message>
    <message>
        <source>&lt;reliableSession&gt; is not supported; the service would wait for its messages</source>
        <translation>&lt;reliableSession&gt;‎ غير مدعوم؛ كانت الخدمة ستنتظر رسائله</translation>
    </message>
    <message>
        <source>basicHttpBinding, basicHttpsBinding, wsHttpBinding, ws2007HttpBinding and customBinding are</source>
        <translation>المدعوم هو basicHttpBinding وbasicHttpsBinding وwsHttpBinding وws2007HttpBinding وcustomBinding</translation>
    </message>
    <message>
        <source>customBinding needs a bindingConfiguration</source>
        <translation>يحتاج customBinding إلى bindingConfiguration</translation>
    </message>
    <message>
        <source>a %1 without &lt;security&gt; has message security in WCF, which is not done here; it is used without security. Say &lt;security mode=&quot;None&quot;/&gt; if that is right</source>
        <translation>‏%1 بلا &lt;security&gt;‎ له في WCF أمان الرسائل، وهو غير منفَّذ هنا؛ لذا يُستخدم بلا أمان. اكتب &lt;security mode=&quot;None&quot;/&gt;‎ إن كان هذا هو المطلوب</translation>
    </message>
    <message>
        <source>transactionFlow has no effect: calls carry no transaction</source>
        <translation>لا أثر لـ transactionFlow: الاستدعاءات لا تحمل معاملة</translation>
    </message>
    <message>
        <source>unknownElements=&quot;%1&quot; is not known; Skip and Refuse are</source>
        <translation>‏unknownElements=&quot;%1&quot; غير معروف؛ المعروف Skip وRefuse</translation>
    </message>
    <message>
        <source>maxDepth=&quot;%1&quot; is more than the %2 levels that are read at most</source>
        <translation>maxDepth=&quot;%1&quot; أكثر من %2 مستوى، وهو أقصى ما يُقرأ</translation>
    </message>
    <message>
        <source>openTimeout has no effect: a channel connects when it calls, and sendTimeout is the deadline of the whole call</source>
        <translation>لا أثر لـ openTimeout: تتصل القناة عندما تستدعي، وsendTimeout هو مهلة الاستدعاء كله</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; has no effect; maxReceivedMessageSize bounds the whole message</source>
        <translation>لا أثر لـ %1=&quot;%2&quot;‎؛ يحدّ maxReceivedMessageSize الرسالة كلها</translation>
    </message>
    <message>
        <source>transferMode=&quot;%1&quot; has no effect; what is streamed is up to the operation</source>
        <translation>لا أثر لـ transferMode=&quot;%1&quot;‎؛ العملية هي التي تقرر ما يُبث</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; has no effect; requests are written in utf-8, which every service reads</source>
        <translation>لا أثر لـ %1=&quot;%2&quot;‎؛ تُكتب الطلبات بترميز utf-8 الذي تقرؤه كل خدمة</translation>
    </message>
    <message>
        <source>messageVersion=&quot;%1&quot; is not supported; Soap11 and Soap12, alone or with WSAddressing10 or WSAddressingAugust2004, are</source>
        <translation>messageVersion=&quot;%1&quot;‎ غير مدعوم؛ المدعوم هو Soap11 وSoap12، وحدهما أو مع WSAddressing10 أو WSAddressingAugust2004</translation>
    </message>
    <message>
        <source>manualAddressing=&quot;true&quot; is not supported</source>
        <translation>manualAddressing=&quot;true&quot;‎ غير مدعوم</translation>
    </message>
    <message>
        <source>a user name in the message needs &lt;httpsTransport&gt;</source>
        <translation>يحتاج اسم المستخدم في الرسالة إلى &lt;httpsTransport&gt;‎</translation>
    </message>
    <message>
        <source>authenticationScheme and a user name in the message together are not supported</source>
        <translation>لا يُدعم الجمع بين authenticationScheme واسم مستخدم في الرسالة</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not supported in a customBinding; textMessageEncoding, mtomMessageEncoding, swaMessageEncoding, security, httpTransport and httpsTransport are</source>
        <translation>&lt;%1&gt;‎ غير مدعوم في customBinding؛ المدعوم هو textMessageEncoding وmtomMessageEncoding وswaMessageEncoding وsecurity وhttpTransport وhttpsTransport</translation>
    </message>
    <message>
        <source>a customBinding needs &lt;httpTransport&gt; or &lt;httpsTransport&gt;</source>
        <translation>يحتاج customBinding إلى &lt;httpTransport&gt;‎ أو &lt;httpsTransport&gt;‎</translation>
    </message>
    <message>
        <source>passwordType=&quot;%1&quot; is neither Text nor Digest</source>
        <translation>passwordType=&quot;%1&quot;‎ ليس Text ولا Digest</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; is done as NTLM with a user name and a password</source>
        <translation>يُنفَّذ %1=&quot;%2&quot;‎ بصورة NTLM مع اسم مستخدم وكلمة مرور</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; is not supported; None, Basic, Digest, Ntlm, Windows and Certificate are</source>
        <translation>%1=&quot;%2&quot;‎ غير مدعوم؛ المدعوم هو None وBasic وDigest وNtlm وWindows وCertificate</translation>
    </message>
    <message>
        <source>security mode=&quot;Message&quot; is not supported: messages would go out unsigned and not encrypted</source>
        <translation>security mode=&quot;Message&quot;‎ غير مدعوم: كانت الرسائل ستخرج بلا توقيع ولا تعمية</translation>
    </message>
    <message>
        <source>security mode=&quot;%1&quot; is not supported</source>
        <translation>security mode=&quot;%1&quot;‎ غير مدعوم</translation>
    </message>
    <message>
        <source>&lt;message clientCredentialType=&quot;%1&quot;&gt; is not supported; only UserName is</source>
        <translation>&lt;message clientCredentialType=&quot;%1&quot;&gt;‎ غير مدعوم؛ المدعوم هو UserName فقط</translation>
    </message>
    <message>
        <source>a security context (WS-SecureConversation) is not supported; say establishSecurityContext=&quot;false&quot; in &lt;message&gt; and on the service</source>
        <translation>سياق الأمان (WS-SecureConversation) غير مدعوم؛ اكتب establishSecurityContext=&quot;false&quot;‎ في &lt;message&gt;‎ وعند الخدمة</translation>
    </message>
    <message>
        <source>&lt;security authenticationMode=&quot;%1&quot;&gt; is not supported; only UserNameOverTransport is</source>
        <translation>&lt;security authenticationMode=&quot;%1&quot;&gt;‎ غير مدعوم؛ المدعوم هو UserNameOverTransport فقط</translation>
    </message>
    <message>
        <source>messageSecurityVersion=&quot;%1&quot; is not supported; WS-Security 1.0 and 1.1 are</source>
        <translation>messageSecurityVersion=&quot;%1&quot;‎ غير مدعوم؛ المدعوم هو WS-Security 1.0 و1.1</translation>
    </message>
    <message>
        <source>The address %1 carries a user name; give it and the password as client credentials instead, and set the clientCredentialType that the service wants.</source>
        <translation>يحمل العنوان %1 اسم مستخدم؛ قدّمه مع كلمة المرور كبيانات دخول للعميل بدلًا من ذلك، واضبط clientCredentialType الذي تريده الخدمة.</translation>
    </message>
    <message>
        <source>The binding wants TLS, but the address %1 does not begin with https.</source>
        <translation>يتطلب الربط TLS، لكن العنوان %1 لا يبدأ بـ https.</translation>
    </message>
    <message>
        <source>The binding says how to authenticate over HTTP, but its security mode is neither Transport nor TransportCredentialOnly, without which no credentials are sent.</source>
        <translation>يحدد الربط طريقة الاستيثاق عبر HTTP، لكن وضع أمانه ليس Transport ولا TransportCredentialOnly، وبدونهما لا تُرسل بيانات الدخول.</translation>
    </message>
    <message>
        <source>NTLM is done under TLS only (security mode Transport with an https address); without it, somebody in between could learn the password.</source>
        <translation>لا يُستخدم NTLM إلا مع TLS (وضع الأمان Transport وعنوان https)؛ وإلا فقد يعرف أحد في الطريق كلمة المرور.</translation>
    </message>
    <message>
        <source>The binding of %1 wants a user name and a password; give them as client credentials.</source>
        <translation>يتطلب ربط %1 اسم مستخدم وكلمة مرور؛ قدّمهما كبيانات دخول للعميل.</translation>
    </message>
    <message>
        <source>The binding of %1 wants a client certificate; give one as client credentials.</source>
        <translation>يتطلب ربط %1 شهادة عميل؛ قدّم واحدة كبيانات دخول للعميل.</translation>
    </message>
    <message>
        <source>A client certificate needs TLS; set the security mode Transport.</source>
        <translation>تحتاج شهادة العميل إلى TLS؛ اضبط وضع الأمان Transport.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of a proxy; it must look like http://host:port.</source>
        <translation>”%1“ ليس عنوان وكيل؛ يجب أن يكون على شكل http://host:port.</translation>
    </message>
    <message>
        <source>Calls are not redirected; check the address.</source>
        <translation>لا يُعاد توجيه الاستدعاءات؛ تحقق من العنوان.</translation>
    </message>
    <message>
        <source>Calls are not redirected; if the service has moved for good, change the address to %1.</source>
        <translation>لا يُعاد توجيه الاستدعاءات؛ إن انتقلت الخدمة نهائيًا فغيّر العنوان إلى %1.</translation>
    </message>
    <message>
        <source>the certificate of the service expired on %1; whoever runs the service must renew it</source>
        <translation>انتهت صلاحية شهادة الخدمة في %1؛ على من يدير الخدمة تجديدها</translation>
    </message>
    <message>
        <source>the certificate of the service is good from %1 on only; check the clock of this computer</source>
        <translation>لا تسري شهادة الخدمة إلا من %1؛ تحقق من ساعة هذا الحاسوب</translation>
    </message>
    <message>
        <source>the certificate is made for %1, not for %2; check the address</source>
        <translation>الشهادة صادرة لـ %1 وليس لـ %2؛ تحقق من العنوان</translation>
    </message>
    <message>
        <source>the service signed its certificate itself, so that nobody vouches for it; trust that certificate by its fingerprint if it is the right one</source>
        <translation>وقّعت الخدمة شهادتها بنفسها فلا أحد يضمنها؛ ثق بتلك الشهادة عن طريق بصمتها إن كانت الصحيحة</translation>
    </message>
    <message>
        <source>the certificate of the service comes from &apos;%1&apos;, an authority that this computer does not trust; add its certificate to the trusted ones if you trust it</source>
        <translation>شهادة الخدمة صادرة عن ”%1“، وهي جهة لا يثق بها هذا الحاسوب؛ أضف شهادتها إلى الموثوق بها إن كنت تثق بها</translation>
    </message>
    <message>
        <source>the certificate of the service was revoked</source>
        <translation>أُلغيت شهادة الخدمة</translation>
    </message>
    <message>
        <source>the service showed no certificate</source>
        <translation>لم تُظهر الخدمة أي شهادة</translation>
    </message>
    <message>
        <source>the service speaks only an old version of TLS; 1.2 is the oldest that is safe</source>
        <translation>لا تتكلم الخدمة إلا إصدارًا قديمًا من TLS؛ أقدم إصدار آمن هو 1.2</translation>
    </message>
    <message>
        <source>what answers there does not speak TLS; check the port, and whether the address begins with https rightly</source>
        <translation>ما يجيب هناك لا يتكلم TLS؛ تحقق من المنفذ ومن أن العنوان يبدأ بـ https عن حق</translation>
    </message>
    <message>
        <source>the service wants a client certificate, or another one</source>
        <translation>تريد الخدمة شهادة عميل، أو شهادة أخرى</translation>
    </message>
    <message>
        <source>the service does not trust the client certificate</source>
        <translation>لا تثق الخدمة بشهادة العميل</translation>
    </message>
    <message>
        <source>the service refused the connection; it may want a client certificate, or ways of encryption that are not known here</source>
        <translation>رفضت الخدمة الاتصال؛ قد تريد شهادة عميل أو طرق تعمية غير معروفة هنا</translation>
    </message>
    <message>
        <source>the service showed another certificate than the one that is trusted, with the fingerprint %1</source>
        <translation>أظهرت الخدمة شهادة غير الموثوق بها، بصمتها %1</translation>
    </message>
    <message>
        <source>The client certificate is neither a PEM nor a PKCS#12 file that can be read; perhaps its passphrase is wrong.</source>
        <translation>تتعذّر قراءة شهادة العميل كملف PEM أو PKCS#12؛ ربما كانت عبارة المرور خطأ.</translation>
    </message>
    <message>
        <source>The client certificate holds no certificate.</source>
        <translation>لا تحوي شهادة العميل أي شهادة.</translation>
    </message>
    <message>
        <source>The private key of the client certificate cannot be read; it is missing, or its passphrase is wrong.</source>
        <translation>تتعذّر قراءة المفتاح الخاص لشهادة العميل؛ إنه مفقود أو عبارة مروره خطأ.</translation>
    </message>
    <message>
        <source>The trusted certificates hold no certificate in PEM form.</source>
        <translation>لا تحوي الشهادات الموثوق بها أي شهادة بصيغة PEM.</translation>
    </message>
    <message>
        <source>The fingerprint of the service&apos;s certificate must be the 64 hexadecimal digits of a SHA-256 hash.</source>
        <translation>يجب أن تكون بصمة شهادة الخدمة 64 رقمًا ست عشريًا لتجزئة SHA-256.</translation>
    </message>
    <message>
        <source>This Qt was built without TLS, or its TLS plugin is missing.</source>
        <translation>بُنيت Qt هذه بلا TLS، أو أن ملحق TLS مفقود.</translation>
    </message>
    <message>
        <source>the SOAP Body has a second element, &apos;%1&apos;</source>
        <translation>في متن SOAP عنصر ثانٍ، ”%1“</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; stands behind the SOAP Body</source>
        <translation>العنصر ”%1“ يقع بعد متن SOAP</translation>
    </message>
    <message>
        <source>the contract has no element &apos;%1&apos; here</source>
        <translation>لا يوجد في العقد عنصر «%1» في هذا الموضع</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; may be there once only</source>
        <translation>لا يجوز أن يرد العنصر ”%1“ إلا مرة واحدة</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; is missing</source>
        <translation>العنصر ”%1“ مفقود</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a date or a time that was not set</source>
        <translation>”%1“ تاريخ أو وقت لم يُضبط</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds &apos;%2&apos;, which is not of its type</source>
        <translation>يحوي ”%1“ القيمة ”%2“ وهي ليست من نوعه</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds &apos;%2&apos;, which is not of the type %3</source>
        <translation>يحوي ”%1“ القيمة ”%2“ وهي ليست من النوع %3</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; lacks the attribute &apos;%2&apos;</source>
        <translation>ينقص العنصرَ ”%1“ السمةُ ”%2“</translation>
    </message>
    <message>
        <source>the document calls itself %1, but is not</source>
        <translation>يقول المستند إنه %1 وليس كذلك</translation>
    </message>
    <message>
        <source>the encoding &apos;%1&apos; of the document is not known here</source>
        <translation>ترميز المستند ”%1“ غير معروف هنا</translation>
    </message>
    <message>
        <source>the document holds bytes that its encoding does not allow</source>
        <translation>يحوي المستند بايتات لا يسمح بها ترميزه</translation>
    </message>
    <message>
        <source>binary content was expected here, not the element &apos;%1&apos;</source>
        <translation>كان محتوى ثنائي متوقعًا هنا وليس العنصر ”%1“</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; holds what is neither base64 nor an attachment</source>
        <translation>ما في العنصر ”%1“ ليس base64 ولا مرفقًا</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; is said to be of the type &apos;%2&apos;, which is not derived from &apos;%3&apos;</source>
        <translation>يقال إن العنصر ”%1“ من النوع ”%2“ وهو غير مشتق من ”%3“</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; is of the abstract type &apos;%2&apos;</source>
        <translation>العنصر ”%1“ من النوع المجرد ”%2“</translation>
    </message>
</context>
<context>
    <name>ServiceModel::Attachment</name>
    <message>
        <source>an attachment went to the device it was wanted on, and is not here</source>
        <translation>ذهب مرفق إلى الجهاز المطلوب وليس هنا</translation>
    </message>
    <message>
        <source>the device of an attachment is gone or not open</source>
        <translation>جهاز أحد المرفقات اختفى أو ليس مفتوحًا</translation>
    </message>
    <message>
        <source>the device of an attachment can be read once, and was</source>
        <translation>لا يمكن قراءة جهاز المرفق إلا مرة واحدة، وقد قُرئ</translation>
    </message>
    <message>
        <source>the file &apos;%1&apos; cannot be read: %2</source>
        <translation>تتعذّر قراءة الملف ”%1“: ‏%2</translation>
    </message>
    <message>
        <source>an attachment cannot be opened</source>
        <translation>لا يمكن فتح مرفق</translation>
    </message>
    <message>
        <source>an attachment ended %1 bytes before its size</source>
        <translation>انتهى مرفق قبل حجمه بـ %1 بايت</translation>
    </message>
</context>
<context>
    <name>ServiceModel::AttachmentCollector</name>
    <message>
        <source>an attachment ended %1 bytes before its size</source>
        <translation>انتهى مرفق قبل حجمه بـ %1 بايت</translation>
    </message>
</context>
<context>
    <name>ServiceModel::AttachmentStore</name>
    <message>
        <source>the device that an attachment is written to takes no more: %1</source>
        <translation>الجهاز الذي يُكتب إليه المرفق لا يقبل المزيد: %1</translation>
    </message>
    <message>
        <source>the device that an attachment is written to is gone</source>
        <translation>اختفى الجهاز الذي يُكتب إليه المرفق</translation>
    </message>
    <message>
        <source>no temporary file for an attachment can be written: %1</source>
        <translation>لا يمكن كتابة ملف مؤقت لمرفق: %1</translation>
    </message>
    <message>
        <source>the temporary file for an attachment cannot be written: %1</source>
        <translation>لا تمكن كتابة الملف المؤقت لمرفق: %1</translation>
    </message>
</context>
<context>
    <name>ServiceModel::AuthenticatingChannel</name>
    <message>
        <source>The service at %1 refused %2 and offers no %3 authentication that can be answered, as the binding says, but: %4. Set the clientCredentialType that it wants.</source>
        <translation>رفضت الخدمة عند %1 طلب %2 ولا تعرض استيثاق %3 يمكن الإجابة عنه كما يقول الربط، بل: %4. اضبط clientCredentialType الذي تريده.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>ServiceModel::ChannelFactoryBase</name>
    <message>
        <source>The channel factory was closed; make a new one.</source>
        <translation>أُغلق مصنع القنوات؛ أنشئ واحدًا جديدًا.</translation>
    </message>
</context>
<context>
    <name>ServiceModel::ClientChannel</name>
    <message>
        <source>The channel was destroyed before the reply of %1 came.</source>
        <translation>دُمّرت القناة قبل وصول رد %1.</translation>
    </message>
    <message>
        <source>%1 was called from another thread than the channel&apos;s. Make a channel there from the factory.</source>
        <translation>استُدعي %1 من خيط غير خيط القناة. أنشئ قناة هناك من المصنع.</translation>
    </message>
    <message>
        <source>%1 got no reply from %2 within %3 s. The service may be slow or stuck; try again or allow more time.</source>
        <translation>لم يصل %1 أي رد من %2 خلال %3 ث. ربما كانت الخدمة بطيئة أو عالقة؛ حاول ثانية أو امنحها وقتًا أطول.</translation>
    </message>
    <message>
        <source>The channel is only opening; call from opened() on.</source>
        <translation>القناة ما تزال تُفتح؛ استدعِ بدءًا من opened()‎.</translation>
    </message>
    <message>
        <source>The channel is closed; make a new one from the factory.</source>
        <translation>القناة مغلقة؛ أنشئ واحدة جديدة من المصنع.</translation>
    </message>
    <message>
        <source>%1 would block the main thread. Use the asynchronous form there.</source>
        <translation>كان %1 سيحجز الخيط الرئيسي. استخدم هناك الصيغة غير المتزامنة.</translation>
    </message>
    <message>
        <source>%1 ended without its reply: its channel was destroyed or its thread is ending.</source>
        <translation>انتهى %1 بلا رد: دُمّرت قناته أو أن خيطها ينتهي.</translation>
    </message>
    <message>
        <source>The AsyncResult given to end%1 does not come from this channel.</source>
        <translation>قيمة AsyncResult المعطاة لـ end%1 ليست من هذه القناة.</translation>
    </message>
    <message>
        <source>The AsyncResult given to end%1 comes from %2.</source>
        <translation>قيمة AsyncResult المعطاة لـ end%1 مصدرها %2.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of a service; it must look like http://host:port/path.</source>
        <translation>”%1“ ليس عنوان خدمة؛ يجب أن يكون على شكل http://host:port/path.</translation>
    </message>
    <message>
        <source>The channel was aborted before the reply of %1 came.</source>
        <translation>أُجهضت القناة قبل وصول رد %1.</translation>
    </message>
    <message>
        <source>%1 was cancelled before its reply came.</source>
        <translation>أُلغي %1 قبل وصول رده.</translation>
    </message>
    <message>
        <source>The reply of %1 to %2 has attachments (multipart/related), where a plain message was expected. The binding&apos;s message encoding may have to be MTOM.</source>
        <translation>يحمل رد %1 على %2 مرفقات (multipart/related) حيث كانت رسالة بسيطة متوقعة. ربما يجب أن يكون ترميز رسائل الربط MTOM.</translation>
    </message>
    <message>
        <source>The reply of %1 belongs to another call than this %2 (RelatesTo &apos;%3&apos;).</source>
        <translation>رد %1 يخص استدعاءً آخر غير %2 هذا (RelatesTo ”%3“).</translation>
    </message>
    <message>
        <source>%1 cannot be sent: %2.</source>
        <translation>لا يمكن إرسال %1: ‏%2.</translation>
    </message>
    <message>
        <source>it has attachments, and the binding has messages without; its message encoding has to be Mtom or Swa</source>
        <translation>فيه مرفقات ورسائل الربط بلا مرفقات؛ يجب أن يكون ترميز رسائله Mtom أو Swa</translation>
    </message>
    <message>
        <source>an attachment comes from a device that is sequential, and has to become base64; the message encoding of the binding has to be Mtom</source>
        <translation>يأتي مرفق من جهاز تتابعي ويجب أن يصير base64؛ يجب أن يكون ترميز رسائل الربط Mtom</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; could not be decoded</source>
        <translation>تعذّر فك ترميز العنصر ”%1“</translation>
    </message>
    <message>
        <source>its header %1 could not be decoded</source>
        <translation>تعذّر فك ترميز ترويسته %1</translation>
    </message>
</context>
<context>
    <name>ServiceModel::Configuration</name>
    <message>
        <source>The configuration &apos;%1&apos; cannot be read: %2</source>
        <translation>تتعذّر قراءة الإعدادات ”%1“: ‏%2</translation>
    </message>
    <message>
        <source>There is no configuration: neither the file &apos;%1&apos; nor the resource &apos;%2&apos; exists.</source>
        <translation>لا توجد إعدادات: لا الملف ”%1“ ولا المورد ”%2“ موجود.</translation>
    </message>
    <message>
        <source>%1 has no endpoint of the contract &apos;%2&apos;.</source>
        <translation>ليس في %1 نقطة نهاية للعقد ”%2“.</translation>
    </message>
    <message>
        <source>%1 has several endpoints of the contract &apos;%2&apos;; name one of: %3.</source>
        <translation>في %1 عدة نقاط نهاية للعقد ”%2“؛ سمِّ واحدة منها: %3.</translation>
    </message>
    <message>
        <source>%1 has no endpoint &apos;%2&apos; of the contract &apos;%3&apos;; there are: %4.</source>
        <translation>ليس في %1 نقطة نهاية ”%2“ للعقد ”%3“؛ الموجود: %4.</translation>
    </message>
</context>
<context>
    <name>ServiceModel::ConfigurationReader</name>
    <message>
        <source>a &lt;configuration&gt; was expected, not &lt;%1&gt;</source>
        <translation>كان &lt;configuration&gt;‎ متوقعًا وليس &lt;%1&gt;‎</translation>
    </message>
    <message>
        <source>The configuration cannot be read: %1:%2:%3: %4</source>
        <translation>تتعذّر قراءة الإعدادات: ‎%1:%2:%3: %4</translation>
    </message>
    <message>
        <source>the endpoint &apos;%1&apos; names no contract</source>
        <translation>لا تسمّي نقطة النهاية ”%1“ أي عقد</translation>
    </message>
    <message>
        <source>&lt;identity&gt; has no effect; a service is known by the host name in its certificate</source>
        <translation>لا أثر لـ &lt;identity&gt;‎؛ تُعرف الخدمة باسم المضيف في شهادتها</translation>
    </message>
    <message>
        <source>&lt;clientCertificate&gt; has no effect; there is no certificate store here, so give the certificate in code (ClientCredentials)</source>
        <translation>لا أثر لـ &lt;clientCertificate&gt;‎؛ لا مخزن شهادات هنا، فقدّم الشهادة في الشيفرة (ClientCredentials)</translation>
    </message>
    <message>
        <source>&lt;serviceCertificate&gt; has no effect; the certificates of services are always verified</source>
        <translation>لا أثر لـ &lt;serviceCertificate&gt;‎؛ شهادات الخدمات يُتحقق منها دائمًا</translation>
    </message>
    <message>
        <source>%1:%2: the endpoint &apos;%3&apos; cannot be used: %4</source>
        <translation>‎%1:%2:‎ لا يمكن استخدام نقطة النهاية ”%3“: ‏%4</translation>
    </message>
    <message>
        <source>there is no &lt;behavior name=&quot;%1&quot;&gt; in &lt;endpointBehaviors&gt;</source>
        <translation>لا يوجد &lt;behavior name=&quot;%1&quot;&gt;‎ في &lt;endpointBehaviors&gt;‎</translation>
    </message>
    <message>
        <source>the binding &apos;%1&apos; is not supported; %2</source>
        <translation>الربط ”%1“ غير مدعوم؛ %2</translation>
    </message>
    <message>
        <source>there is no &lt;binding name=&quot;%1&quot;&gt; in &lt;%2&gt;</source>
        <translation>لا يوجد &lt;binding name=&quot;%1&quot;&gt;‎ في &lt;%2&gt;‎</translation>
    </message>
</context>
<context>
    <name>ServiceModel::ConfigurationSource</name>
    <message>
        <source>%1:%2: warning: %3</source>
        <translation>‎%1:%2:‎ تحذير: ‏%3</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not understood and has no effect</source>
        <translation>&lt;%1&gt;‎ غير مفهوم ولا أثر له</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; is not a time span like 00:01:30</source>
        <translation>%1=&quot;%2&quot;‎ ليس مدة مثل 00:01:30</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; is neither true nor false</source>
        <translation>%1=&quot;%2&quot;‎ ليس true ولا false</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; is not a number of bytes</source>
        <translation>%1=&quot;%2&quot;‎ ليس عدد بايتات</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; is not a number of levels</source>
        <translation>%1=&quot;%2&quot;‎ ليس عدد مستويات</translation>
    </message>
    <message>
        <source>the attribute %1 of &lt;%2&gt; is not understood and has no effect</source>
        <translation>السمة %1 في &lt;%2&gt;‎ غير مفهومة ولا أثر لها</translation>
    </message>
</context>
<context>
    <name>ServiceModel::EnvelopeReader</name>
    <message>
        <source>a SOAP Header or Body was expected, not the element &apos;%1&apos;</source>
        <translation>كانت ترويسة SOAP أو متنه متوقعًا وليس العنصر ”%1“</translation>
    </message>
    <message>
        <source>the SOAP envelope has no Body</source>
        <translation>ليس لظرف SOAP متن</translation>
    </message>
    <message>
        <source>a SOAP 1.1 or 1.2 Envelope was expected, not the element &apos;%1&apos;</source>
        <translation>كان ظرف SOAP 1.1 أو 1.2 متوقعًا وليس العنصر ”%1“</translation>
    </message>
    <message>
        <source>the addressing header &apos;%1&apos; is there twice</source>
        <translation>ترويسة العنونة ”%1“ واردة مرتين</translation>
    </message>
</context>
<context>
    <name>ServiceModel::FaultException</name>
    <message>
        <source>The service speaks another version of SOAP; change the binding of the endpoint. %1</source>
        <translation>تتكلم الخدمة إصدارًا آخر من SOAP؛ غيّر ربط نقطة النهاية. %1</translation>
    </message>
    <message>
        <source>The service answered with the fault &apos;%1&apos; and gave no reason.</source>
        <translation>أجابت الخدمة بالخطأ ”%1“ ولم تذكر سببًا.</translation>
    </message>
</context>
<context>
    <name>ServiceModel::HttpRequestChannel</name>
    <message>
        <source>The reply of %1 to %2 has more than the %3 bytes that the binding allows; raise maxReceivedMessageSize to accept it.</source>
        <translation>يزيد رد %1 على %2 عن %3 بايت التي يسمح بها الربط؛ ارفع maxReceivedMessageSize لقبوله.</translation>
    </message>
    <message>
        <source>The content that %1 sent as the reply to %2 cannot be unpacked: it is not, or not all of, what its Content-Encoding says. The log of the service may say why.</source>
        <translation>يتعذّر فك ضغط ما أرسله %1 ردًا على %2: ليس كله كما يقول Content-Encoding. قد يبيّن سجل الخدمة السبب.</translation>
    </message>
    <message>
        <source>%1 could not be sent to %2: %3.</source>
        <translation>تعذّر إرسال %1 إلى %2: ‏%3.</translation>
    </message>
</context>
<context>
    <name>ServiceModel::MessageChannel</name>
    <message>
        <source>The body for %1 is not well-formed XML: %2.</source>
        <translation>المتن المخصص لـ %1 ليس XML سليم البناء: ‏%2.</translation>
    </message>
</context>
<context>
    <name>ServiceModel::MessageText</name>
    <message>
        <source>(%1 bytes that are no XML)</source>
        <translation>(%1 بايت ليست XML)</translation>
    </message>
    <message>
        <source>(%1 bytes in all)</source>
        <translation>(%1 بايت إجمالًا)</translation>
    </message>
</context>
<context>
    <name>ServiceModel::MimePart</name>
    <message>
        <source>the part &apos;%1&apos; should come beside the envelope, and does not</source>
        <translation>كان ينبغي أن يأتي الجزء «%1» بجانب المغلف، ولم يأتِ</translation>
    </message>
</context>
<context>
    <name>ServiceModel::MultipartBody</name>
    <message>
        <source>an attachment ended %1 bytes before its size</source>
        <translation>انتهى مرفق قبل حجمه بـ %1 بايت</translation>
    </message>
</context>
<context>
    <name>ServiceModel::MultipartReader</name>
    <message>
        <source>its Content-Type has no boundary between the parts</source>
        <translation>ليس في Content-Type حدّ بين الأجزاء</translation>
    </message>
    <message>
        <source>it has more than %1 bytes</source>
        <translation>فيه أكثر من %1 بايت</translation>
    </message>
    <message>
        <source>no part begins where the first one should</source>
        <translation>لا يبدأ أي جزء حيث يجب أن يبدأ الأول</translation>
    </message>
    <message>
        <source>a line that divides parts goes on behind the boundary</source>
        <translation>سطر يفصل بين الأجزاء يستمر بعد الحد</translation>
    </message>
    <message>
        <source>the headers of a part have more than %1 bytes</source>
        <translation>ترويسات أحد الأجزاء أكثر من %1 بايت</translation>
    </message>
    <message>
        <source>it has more than %1 parts</source>
        <translation>فيه أكثر من %1 جزء</translation>
    </message>
    <message>
        <source>a part has the transfer encoding &apos;%1&apos;, which is not known here</source>
        <translation>لأحد الأجزاء ترميز النقل ”%1“ وهو غير معروف هنا</translation>
    </message>
    <message>
        <source>two parts have the Content-ID &apos;%1&apos;</source>
        <translation>لجزأين معرّف Content-ID نفسه ”%1“</translation>
    </message>
    <message>
        <source>the part that should be the message has parts itself</source>
        <translation>الجزء الذي يجب أن يكون الرسالة له أجزاء</translation>
    </message>
    <message>
        <source>a part is not in the transfer encoding base64, as it says</source>
        <translation>أحد الأجزاء ليس بترميز base64 كما يقول</translation>
    </message>
    <message>
        <source>it has no parts</source>
        <translation>لا أجزاء فيه</translation>
    </message>
    <message>
        <source>it ends in the middle of a part</source>
        <translation>ينتهي في وسط جزء</translation>
    </message>
    <message>
        <source>the part &apos;%1&apos;, which should be the message, is not there</source>
        <translation>الجزء ”%1“ الذي يجب أن يكون الرسالة غير موجود</translation>
    </message>
</context>
<context>
    <name>ServiceModel::ReferenceValue</name>
    <message>
        <source>the element &apos;%1&apos; refers to the object &apos;%2&apos;, which does not stand before it</source>
        <translation>يشير العنصر «%1» إلى الكائن «%2»، وهو لا يرد قبله</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; refers to an object of the type &apos;%2&apos;, which is not derived from &apos;%3&apos;</source>
        <translation>يشير العنصر «%1» إلى كائن من النوع «%2»، وهو غير مشتق من «%3»</translation>
    </message>
</context>
<context>
    <name>ServiceModel::SecurityHeader</name>
    <message>
        <source>its time was over at %1; check the clocks of both machines</source>
        <translation>انتهى وقتها عند %1؛ تحقق من ساعتي الجهازين</translation>
    </message>
    <message>
        <source>it comes from the future, from %1; check the clocks of both machines</source>
        <translation>هي آتية من المستقبل، من %1؛ تحقق من ساعتي الجهازين</translation>
    </message>
    <message>
        <source>it carries a %1, which cannot be checked here</source>
        <translation>تحمل %1، وهو ما لا يمكن التحقق منه هنا</translation>
    </message>
</context>
<context>
    <name>ServiceModel::Within</name>
    <message>
        <source>The call was cancelled.</source>
        <translation>أُلغي الاستدعاء.</translation>
    </message>
</context>
<context>
    <name>ServiceModel::Writer</name>
    <message>
        <source>what &apos;%1&apos; refers to refers back to it</source>
        <translation>ما يشير إليه «%1» يشير إليه بدوره</translation>
    </message>
    <message>
        <source>nothing in the body has the id &apos;%1&apos; that is referred to</source>
        <translation>لا شيء في النص له المعرّف «%1» المشار إليه</translation>
    </message>
    <message>
        <source>a value of the body contains itself</source>
        <translation>إحدى قيم النص تحتوي على نفسها</translation>
    </message>
    <message>
        <source>the body grows too large when its references are followed</source>
        <translation>يصبح النص كبيرًا جدًا عند اتباع مراجعه</translation>
    </message>
    <message>
        <source>the array is too sparse</source>
        <translation>المصفوفة متناثرة أكثر من اللازم</translation>
    </message>
</context>
<context>
    <name>ServiceModel::XmlAttributes</name>
    <message>
        <source>an element has more than %1 attributes</source>
        <translation>لأحد العناصر أكثر من %1 سمة</translation>
    </message>
    <message>
        <source>the prefix xmlns and its namespace may not be declared</source>
        <translation>لا يجوز التصريح بالبادئة xmlns ولا بفضاء أسمائها</translation>
    </message>
    <message>
        <source>the prefix xml and its namespace belong together</source>
        <translation>البادئة xml وفضاء أسمائها متلازمان</translation>
    </message>
    <message>
        <source>the prefix &apos;%1&apos; is declared without a namespace</source>
        <translation>صُرّح بالبادئة ”%1“ بلا فضاء أسماء</translation>
    </message>
    <message>
        <source>the prefix &apos;%1&apos; is not declared</source>
        <translation>لم يُصرَّح بالبادئة ”%1“</translation>
    </message>
    <message>
        <source>the attribute &apos;%1&apos; is there twice</source>
        <translation>السمة ”%1“ واردة مرتين</translation>
    </message>
</context>
<context>
    <name>ServiceModel::XmlError</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>السطر %1، العمود %2: ‏%3</translation>
    </message>
    <message>
        <source>line %1, column %2, in %3: %4</source>
        <translation>السطر %1، العمود %2، في ‎%3‎: ‏%4</translation>
    </message>
</context>
<context>
    <name>ServiceModel::XmlObjects</name>
    <message>
        <source>the element &apos;%1&apos; refers to the object &apos;%2&apos;, which does not stand before it</source>
        <translation>يشير العنصر «%1» إلى الكائن «%2»، وهو لا يرد قبله</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; refers to the object &apos;%2&apos;, which it is a part of: a value cannot hold itself</source>
        <translation>يشير العنصر «%1» إلى الكائن «%2»، وهو جزء منه: لا يمكن لقيمة أن تحتوي على نفسها</translation>
    </message>
    <message>
        <source>the document grows too large when its references to objects are followed</source>
        <translation>يصبح المستند كبيرًا جدًا عند اتباع مراجع كائناته</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; refers to an object and has content of its own</source>
        <translation>يشير العنصر «%1» إلى كائن وله محتوى خاص به</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; refers to an object of another type</source>
        <translation>يشير العنصر «%1» إلى كائن من نوع آخر</translation>
    </message>
</context>
<context>
    <name>ServiceModel::XmlReader</name>
    <message>
        <source>the document has %1 bytes; at most %2 are accepted</source>
        <translation>في المستند %1 بايت؛ يُقبل %2 على الأكثر</translation>
    </message>
    <message>
        <source>nothing may stand behind the root element</source>
        <translation>لا يجوز أن يقع شيء بعد العنصر الجذر</translation>
    </message>
    <message>
        <source>this is no XML: text stands where the root element was expected</source>
        <translation>ليس هذا XML: يوجد نص حيث كان العنصر الجذر متوقعًا</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>ينتهي المستند قبل أوانه</translation>
    </message>
    <message>
        <source>the prefix &apos;%1&apos; is not declared</source>
        <translation>لم يُصرَّح بالبادئة ”%1“</translation>
    </message>
    <message>
        <source>elements are nested deeper than %1 levels</source>
        <translation>العناصر متداخلة أكثر من %1 مستوى</translation>
    </message>
    <message>
        <source>more than %1 namespace declarations are in scope</source>
        <translation>أكثر من %1 تصريح فضاء أسماء سارٍ</translation>
    </message>
    <message>
        <source>&apos;&lt;/%1&gt;&apos; ends nothing</source>
        <translation>”&lt;/%1&gt;‎“ لا ينهي شيئًا</translation>
    </message>
    <message>
        <source>&apos;&lt;/%1&gt;&apos; ends the element &apos;%2&apos;, which has another name</source>
        <translation>”&lt;/%1&gt;‎“ ينهي العنصر ”%2“ وله اسم آخر</translation>
    </message>
    <message>
        <source>text was expected here, not the element &apos;%1&apos;</source>
        <translation>كان النص متوقعًا هنا وليس العنصر ”%1“</translation>
    </message>
    <message>
        <source>the attachment &apos;%1&apos; is not in the message</source>
        <translation>المرفق ”%1“ ليس في الرسالة</translation>
    </message>
    <message>
        <source>attachments of more than %1 bytes are named</source>
        <translation>المرفقات المسماة أكثر من %1 بايت</translation>
    </message>
</context>
<context>
    <name>ServiceModel::XmlScanner</name>
    <message>
        <source>the XML declaration is malformed</source>
        <translation>تصريح XML غير سليم</translation>
    </message>
    <message>
        <source>a document type definition (DTD) is not allowed</source>
        <translation>تعريف نوع المستند (DTD) غير مسموح به</translation>
    </message>
    <message>
        <source>&apos;&lt;!&apos; starts neither a comment nor a CDATA section here</source>
        <translation>”&lt;!“ لا يبدأ هنا تعليقًا ولا قسم CDATA</translation>
    </message>
    <message>
        <source>&apos;]]&gt;&apos; may not stand in text</source>
        <translation>لا يجوز أن يرد ”]]&gt;“ في النص</translation>
    </message>
    <message>
        <source>&apos;&gt;&apos; was expected at the end of the tag &apos;&lt;/%1&apos;</source>
        <translation>كان ”&gt;“ متوقعًا في نهاية الوسم ”&lt;/%1“</translation>
    </message>
    <message>
        <source>white space was expected in the tag &apos;&lt;%1&apos;</source>
        <translation>كانت مسافة متوقعة في الوسم ”&lt;%1“</translation>
    </message>
    <message>
        <source>&apos;=&apos; was expected behind the attribute &apos;%1&apos;</source>
        <translation>كان ”=“ متوقعًا بعد السمة ”%1“</translation>
    </message>
    <message>
        <source>the value of the attribute &apos;%1&apos; is not quoted</source>
        <translation>قيمة السمة ”%1“ ليست بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>&apos;&lt;&apos; may not stand in the value of the attribute &apos;%1&apos;</source>
        <translation>لا يجوز أن يرد ”&lt;“ في قيمة السمة ”%1“</translation>
    </message>
    <message>
        <source>a name was expected here</source>
        <translation>كان اسم متوقعًا هنا</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not start a name that XML allows</source>
        <translation>”%1“ لا يبدأ اسمًا يسمح به XML</translation>
    </message>
    <message>
        <source>&apos;&amp;&apos; may stand in text only as the start of a reference</source>
        <translation>لا يجوز أن يرد ”&amp;“ في النص إلا في بداية مرجع</translation>
    </message>
    <message>
        <source>the reference &apos;%1&apos; lacks its &apos;;&apos;</source>
        <translation>ينقص المرجع ”%1“ الرمز ”;“</translation>
    </message>
    <message>
        <source>&apos;%1;&apos; refers to a character that XML does not allow</source>
        <translation>”%1;“ يشير إلى محرف لا يسمح به XML</translation>
    </message>
    <message>
        <source>the entity &apos;%1&apos; is not declared</source>
        <translation>لم يُصرَّح بالكيان ”%1“</translation>
    </message>
    <message>
        <source>&apos;--&apos; may not stand in a comment</source>
        <translation>لا يجوز أن يرد ”--“ في تعليق</translation>
    </message>
    <message>
        <source>a processing instruction needs a name</source>
        <translation>تحتاج تعليمة المعالجة إلى اسم</translation>
    </message>
    <message>
        <source>an XML declaration may stand only at the start of a document</source>
        <translation>لا يجوز تصريح XML إلا في بداية المستند</translation>
    </message>
    <message>
        <source>white space was expected behind the name of a processing instruction</source>
        <translation>كانت مسافة متوقعة بعد اسم تعليمة المعالجة</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>ينتهي المستند قبل أوانه</translation>
    </message>
    <message>
        <source>the character U+%1 may not stand in XML</source>
        <translation>لا يجوز المحرف U+%1 في XML</translation>
    </message>
</context>
<context>
    <name>ServiceModel::XsdValue</name>
    <message>
        <source>the element &apos;%1&apos; holds &apos;%2&apos;, which is not an %3</source>
        <translation>يحوي العنصر ”%1“ القيمة ”%2“ وهي ليست %3</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>الخدمة (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>نقطة النهاية (&amp;E)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>العنوان (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Binding</source>
        <translation>الربط (&amp;B)</translation>
    </message>
    <message>
        <source>Inside this program</source>
        <translation>داخل هذا البرنامج</translation>
    </message>
    <message>
        <source>An endpoint of the configuration</source>
        <translation>نقطة نهاية من الإعدادات</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>عنوان آخر</translation>
    </message>
    <message>
        <source>As the endpoint says</source>
        <translation>كما تقول نقطة النهاية</translation>
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
        <translation> ث</translation>
    </message>
    <message>
        <source>Dead&amp;line of a call</source>
        <translation>مهلة الاستدعاء (&amp;L)</translation>
    </message>
    <message>
        <source>The service runs inside this program, on an address that only this computer can reach.</source>
        <translation>تعمل الخدمة داخل هذا البرنامج، على عنوان لا يصل إليه إلا هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Any service of the contract ICalculator will do. Numbers are sent to that address, and nowhere else.</source>
        <translation>تصلح أي خدمة للعقد ICalculator. تُرسل الأعداد إلى ذلك العنوان وحده.</translation>
    </message>
    <message>
        <source>How messages are written. Who runs the service knows; most understand basicHttpBinding.</source>
        <translation>طريقة كتابة الرسائل. يعرفها من يشغّل الخدمة، ومعظم الخدمات تفهم basicHttpBinding.</translation>
    </message>
    <message>
        <source>An endpoint is a service with a name: address and binding stand in a file. It is the one given by --config, or async-calculator.config beside the program.</source>
        <translation>نقطة النهاية خدمة لها اسم: عنوانها وربطها مكتوبان في ملف، هو الملف المعطى بالخيار ‎--config أو async-calculator.config بجانب البرنامج.</translation>
    </message>
</context>
<context>
    <name>ServiceStatus</name>
    <message>
        <source>The service answers again.</source>
        <translation>عادت الخدمة تجيب.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>At most 16 digits</source>
        <translation>16 رقمًا على الأكثر</translation>
    </message>
    <message>
        <source>Invalid input: only a calculation such as 2 + 3 can be pasted.</source>
        <translation>إدخال غير صالح: لا يُلصق إلا حساب مثل 2 + 3.</translation>
    </message>
</context>
<context>
    <name>SettingsController</name>
    <message>
        <source>&amp;Settings …</source>
        <translation>الإعدادات… (&amp;S)</translation>
    </message>
    <message>
        <source>The calculator computes with %1 now.</source>
        <translation>تحسب الآلة الآن مع %1.</translation>
    </message>
    <message>
        <source>It works: the service answered in %1 ms.</source>
        <translation>إنها تعمل: أجابت الخدمة خلال %1 م.ث.</translation>
    </message>
    <message>
        <source>The service answered, but says that 1 + 2 is %1.</source>
        <translation>أجابت الخدمة، لكنها تقول إن 1 + 2 يساوي %1.</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>صفحات الإعدادات</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الوكيل</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>اختبار الاتصال (&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>تطبيق (&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Calling the service …</source>
        <translation>جارٍ استدعاء الخدمة…</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <translation>إيقاف الاختبار (&amp;S)</translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>The settings in %1 cannot be read. The usual ones are used.</source>
        <translation>تتعذّر قراءة الإعدادات في %1. تُستخدم الإعدادات المعتادة.</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged.</source>
        <translation>الإعدادات في %1 تالفة.</translation>
    </message>
    <message>
        <source>Some of the settings in %1 make no sense: %2.</source>
        <translation>بعض الإعدادات في %1 لا معنى لها: %2.</translation>
    </message>
    <message>
        <source>The settings in %1 are those of a newer version of this program.</source>
        <translation>الإعدادات في %1 تخص إصدارًا أحدث من هذا البرنامج.</translation>
    </message>
    <message>
        <source>They cannot be set aside, either.</source>
        <translation>ولا يمكن وضعها جانبًا أيضًا.</translation>
    </message>
    <message>
        <source>They were set aside as %1, and what could not be read is as usual now.</source>
        <translation>وُضعت جانبًا باسم %1، وما تعذّرت قراءته صار كالمعتاد.</translation>
    </message>
    <message>
        <source>The settings could not be kept in %1.</source>
        <translation>تعذّر حفظ الإعدادات في %1.</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>History and memory</source>
        <translation>السجل والذاكرة</translation>
    </message>
    <message>
        <source>History or memory</source>
        <translation>السجل أو الذاكرة</translation>
    </message>
    <message>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Service</source>
        <translation>الخدمة</translation>
    </message>
    <message>
        <source>Settings of the connection (Ctrl+,)</source>
        <translation>إعدادات الاتصال (Ctrl+,)</translation>
    </message>
    <message>
        <source>Service address %1</source>
        <translation>عنوان الخدمة %1</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>مضمّنة</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>متصلة</translation>
    </message>
    <message>
        <source>Busy (%1)</source>
        <translation>مشغولة (%1)</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>لا يمكن الوصول إليها</translation>
    </message>
    <message>
        <source>Service state: %1</source>
        <translation>حالة الخدمة: %1</translation>
    </message>
    <message>
        <source>Unreachable since %1</source>
        <translation>لا يمكن الوصول إليها منذ %1</translation>
    </message>
</context>
<context>
    <name>ThinScrollBar</name>
    <message>
        <source>Scroll</source>
        <translation>تمرير</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>%1 s</source>
        <translation>%1 ث</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 م.ث</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>في الصف</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>جارٍ الاتصال</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>جارٍ الإرسال</translation>
    </message>
    <message>
        <source>Waiting for the first byte</source>
        <translation>انتظار أول بايت</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>جارٍ الاستلام</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>جارٍ فك الترميز</translation>
    </message>
</context>
<context>
    <name>WorkState</name>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>بالانتظار</translation>
    </message>
    <message>
        <source>calling the service</source>
        <translation>يستدعي الخدمة</translation>
    </message>
    <message>
        <source>done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>تُجووز</translation>
    </message>
</context>
<context>
    <name>WorksheetBar</name>
    <message>
        <source>What can be done</source>
        <translation>ما يمكن فعله</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Open a file of expressions</source>
        <translation>فتح ملف تعابير</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Add the lines in the clipboard</source>
        <translation>إضافة أسطر الحافظة</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>احسب</translation>
    </message>
    <message>
        <source>Have all rows that wait computed</source>
        <translation>حساب كل السطور المنتظرة</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Begin no more calls</source>
        <translation>عدم بدء استدعاءات أخرى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Give up the calls in flight; results are kept</source>
        <translation>التخلي عن الاستدعاءات الجارية؛ تبقى النتائج</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>إعادة ما فشل</translation>
    </message>
    <message>
        <source>Compute the rows that failed once more</source>
        <translation>حساب السطور التي فشلت مرة أخرى</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>الخطأ التالي</translation>
    </message>
    <message>
        <source>Go to the next row that failed</source>
        <translation>الانتقال إلى السطر التالي الذي فشل</translation>
    </message>
    <message>
        <source>Save results…</source>
        <translation>حفظ النتائج…</translation>
    </message>
    <message>
        <source>Save expressions and results as CSV</source>
        <translation>حفظ التعابير والنتائج بصيغة CSV</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>الآلة الحاسبة</translation>
    </message>
    <message>
        <source>Show the calculator</source>
        <translation>إظهار الآلة الحاسبة</translation>
    </message>
</context>
<context>
    <name>WorksheetController</name>
    <message>
        <source>&amp;Worksheet…</source>
        <translation>ورقة العمل… (&amp;W)</translation>
    </message>
    <message>
        <source>A worksheet can compute the lines that were pasted.</source>
        <translation>يمكن لورقة عمل حساب الأسطر التي أُلصقت.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>افتحها</translation>
    </message>
</context>
<context>
    <name>WorksheetModel</name>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>التعبير</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, result</comment>
        <translation>%1: ‏%2</translation>
    </message>
</context>
<context>
    <name>WorksheetProgress</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>إلى أين وصل</translation>
    </message>
    <message>
        <source>Calls at once</source>
        <translation>الاستدعاءات معًا</translation>
    </message>
    <message>
        <source>How many calls may be in flight at the same time</source>
        <translation>كم استدعاءً يجوز أن يجري في وقت واحد</translation>
    </message>
    <message>
        <source>&amp;Calls at once:</source>
        <translation>الاستدعاءات معًا: (&amp;C)</translation>
    </message>
</context>
<context>
    <name>WorksheetReader</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>تتعذّر قراءة الملف: %1</translation>
    </message>
    <message>
        <source>A worksheet has %1 rows and %2 at most; the rest of the file was not read.</source>
        <translation>في ورقة العمل %1 سطر و%2 على الأكثر؛ لم يُقرأ باقي الملف.</translation>
    </message>
    <message>
        <source>The file cannot be read to its end: %1</source>
        <translation>تتعذّر قراءة الملف إلى آخره: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no file with text in it.</source>
        <translation>‏&apos;%1&apos; ليس ملفًا فيه نص.</translation>
    </message>
</context>
<context>
    <name>WorksheetRunner</name>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1 (عند المحرف %2)</translation>
    </message>
</context>
<context>
    <name>WorksheetSession</name>
    <message>
        <source>%1 The worksheet is paused; what was received is kept.</source>
        <translation>%1 ورقة العمل موقفة مؤقتًا؛ يبقى ما استُلم.</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>Reading… %1 rows</source>
        <translation>جارٍ القراءة… %1 سطر</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <translation>موقف عند %1</translation>
    </message>
    <message>
        <source>%1 · %2 rows/s · about %3 left</source>
        <translation>%1 · %2 سطر/ث · يبقى نحو %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>%1 · %2 failed</source>
        <translation>%1 · فشل %2</translation>
    </message>
</context>
<context>
    <name>WorksheetTable</name>
    <message>
        <source>Open a file of expressions, drop one here, or paste lines.

One expression a line; of a CSV file, the column “expression” or the first one.</source>
        <translation>افتح ملف تعابير، أو أفلت واحدًا هنا، أو الصق أسطرًا.

تعبير في كل سطر؛ ومن ملف CSV العمود ”expression“ أو الأول.</translation>
    </message>
</context>
<context>
    <name>WorksheetWindow</name>
    <message>
        <source>Rows of the worksheet</source>
        <translation>سطور ورقة العمل</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>ورقة العمل</translation>
    </message>
    <message>
        <source>%1[*] – Async Calculator</source>
        <comment>title of a window</comment>
        <translation>%1[*] – Async Calculator</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>The results are not saved yet.</source>
        <translation>لم تُحفظ النتائج بعد.</translation>
    </message>
    <message>
        <source>Open a file of expressions</source>
        <translation>فتح ملف تعابير</translation>
    </message>
    <message>
        <source>Expressions (*.calcsheet *.txt *.csv *.tsv)</source>
        <translation>تعابير (*.calcsheet *.txt *.csv *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Another file would take the place of results that are not saved yet.</source>
        <translation>سيحل ملف آخر محل نتائج لم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>حفظ النتائج</translation>
    </message>
    <message>
        <source>Values between commas (*.csv)</source>
        <translation>قيم بينها فواصل (*.csv)</translation>
    </message>
    <message>
        <source>results.csv</source>
        <translation>results.csv</translation>
    </message>
    <message>
        <source>%1-results.csv</source>
        <translation>%1-results.csv</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>عدم الحفظ</translation>
    </message>
    <message>
        <source>More results came while these were saved. They are not saved yet.</source>
        <translation>وصلت نتائج أخرى أثناء حفظ هذه النتائج، ولم تُحفظ بعد.</translation>
    </message>
    <message>
        <source>%1 of %2 rows were copied. A file can take them all: Save.</source>
        <translation>نُسخ %1 من %2 صف. يمكن للملف أن يضمّها كلها: احفظ.</translation>
    </message>
</context>
<context>
    <name>WorksheetWriter</name>
    <message>
        <source>&apos;%1&apos; was not saved: %2</source>
        <translation>لم يُحفظ ”%1“: ‏%2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The keys in &apos;%1&apos; cannot be read: %2</source>
        <translation>تتعذّر قراءة المفاتيح في ”%1“: ‏%2</translation>
    </message>
    <message>
        <source>The service inside this program computes instead.</source>
        <translation>تحسب الخدمة التي داخل هذا البرنامج بدلًا منها.</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Set DISPLAY or WAYLAND_DISPLAY, or use --keys.</source>
        <translation>لا توجد شاشة لفتح نافذة عليها. عيّن DISPLAY أو WAYLAND_DISPLAY، أو استخدم --keys.</translation>
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
        <translation>أجابت الخدمة عند %1 على %2 بـ %3.</translation>
    </message>
    <message>
        <source>It wants other credentials.</source>
        <translation>تريد بيانات دخول أخرى.</translation>
    </message>
    <message>
        <source>The service, or a proxy on the way to it, does not allow this caller to make the call.</source>
        <translation>الخدمة، أو وكيل في الطريق إليها، لا تسمح لهذا المستدعي بإجراء الاستدعاء.</translation>
    </message>
    <message>
        <source>The proxy wants credentials.</source>
        <translation>يريد الوكيل بيانات دخول.</translation>
    </message>
    <message>
        <source>Check the path of the address.</source>
        <translation>تحقق من مسار العنوان.</translation>
    </message>
    <message>
        <source>What is at this address takes no calls; check its path.</source>
        <translation>ما عند هذا العنوان لا يقبل الاستدعاءات؛ تحقق من مساره.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>حاول لاحقًا.</translation>
    </message>
    <message>
        <source>The request is larger than the service accepts.</source>
        <translation>الطلب أكبر مما تقبله الخدمة.</translation>
    </message>
    <message>
        <source>It may speak another version of SOAP; check the binding.</source>
        <translation>ربما تتكلم إصدارًا آخر من SOAP؛ تحقق من الربط.</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>حاول بعد %1 ث.</translation>
    </message>
    <message>
        <source>The reply is a web page, where a SOAP message was expected. Check the path of the address.</source>
        <translation>الرد صفحة وب حيث كانت رسالة SOAP متوقعة. تحقق من مسار العنوان.</translation>
    </message>
    <message>
        <source>The reply is empty, where a SOAP message was expected. The log of the service may say why.</source>
        <translation>الرد فارغ حيث كانت رسالة SOAP متوقعة. قد يبيّن سجل الخدمة السبب.</translation>
    </message>
    <message>
        <source>Its log may say why.</source>
        <translation>قد يبيّن سجلها السبب.</translation>
    </message>
    <message>
        <source>It wrote: %1</source>
        <translation>كتبت: ‏%1</translation>
    </message>
    <message>
        <source>%1 could not be called: the proxy on the way to %2 does not answer, or not as it should: %3. Check the proxy settings.</source>
        <translation>تعذّر استدعاء %1: الوكيل في الطريق إلى %2 لا يجيب أو لا يجيب كما ينبغي: %3. تحقق من إعدادات الوكيل.</translation>
    </message>
    <message>
        <source>%1 could not be called: no secure connection to %2 could be made: %3.</source>
        <translation>تعذّر استدعاء %1: لم يمكن إنشاء اتصال آمن بـ %2: ‏%3.</translation>
    </message>
    <message>
        <source>%1 could not be called: nobody answers at %2, the connection was refused. Check that the service runs and that the port is right.</source>
        <translation>تعذّر استدعاء %1: لا أحد يجيب عند %2، رُفض الاتصال. تحقق من أن الخدمة تعمل وأن المنفذ صحيح.</translation>
    </message>
    <message>
        <source>%1 could not be called: the host &apos;%2&apos; was not found. Check the name in %3 and the network connection.</source>
        <translation>تعذّر استدعاء %1: لم يُعثر على المضيف ”%2“. تحقق من الاسم في %3 ومن اتصال الشبكة.</translation>
    </message>
    <message>
        <source>The service at %1 closed the connection before its reply to %2 was complete. It may have done the work or not; its log may say why.</source>
        <translation>أغلقت الخدمة عند %1 الاتصال قبل اكتمال ردها على %2. ربما أنجزت العمل وربما لم تنجزه؛ قد يبيّن سجلها السبب.</translation>
    </message>
    <message>
        <source>%1 could not be called: the proxy on the way to %2 wants a user name and a password.</source>
        <translation>تعذّر استدعاء %1: الوكيل في الطريق إلى %2 يريد اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <source>%1 could not be called: %2 is no address of a service; only http and https are spoken.</source>
        <translation>تعذّر استدعاء %1: ‏%2 ليس عنوان خدمة؛ لا يُتكلم إلا http وhttps.</translation>
    </message>
    <message>
        <source>What came from %1 as the reply to %2 is not HTTP: %3</source>
        <translation>ما جاء من %1 ردًا على %2 ليس HTTP: ‏%3</translation>
    </message>
    <message>
        <source>The network failed on the way to %1 with %2: %3</source>
        <translation>تعطلت الشبكة في الطريق إلى %1 مع %2: ‏%3</translation>
    </message>
    <message>
        <source>The reply of %1 to %2 cannot be read: %3. </source>
        <translation>تتعذّر قراءة رد %1 على %2: ‏%3.</translation>
    </message>
    <message>
        <source>The quotas of the binding say what is accepted.</source>
        <translation>حصص الربط هي التي تحدد ما يُقبل.</translation>
    </message>
    <message>
        <source>Make room for it, or take less.</source>
        <translation>أفسح له مكانًا أو خذ أقل.</translation>
    </message>
    <message>
        <source>It may have been cut on its way; the log of the service may say why.</source>
        <translation>ربما قُطع في الطريق؛ قد يبيّن سجل الخدمة السبب.</translation>
    </message>
</context>
</TS>
