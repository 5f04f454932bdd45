<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Async Calculator</source>
        <translation>关于 Async Calculator</translation>
    </message>
    <message>
        <source>Copy versions</source>
        <translation>复制版本信息</translation>
    </message>
    <message>
        <source>For reports of errors</source>
        <translation>用于报告错误</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Icon of Async Calculator</source>
        <translation>Async Calculator 图标</translation>
    </message>
    <message>
        <source>Async Calculator</source>
        <translation>Async Calculator</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>A calculator that computes through asynchronous calls to a service, and never freezes.</source>
        <translation>通过异步调用服务进行计算、永不卡死的计算器。</translation>
    </message>
    <message>
        <source>It is made with:</source>
        <translation>使用了以下组件：</translation>
    </message>
    <message>
        <source>© 2026 The ServiceModel for Qt authors. Licence: MIT.</source>
        <translation>© 2026 The ServiceModel for Qt authors。许可证：MIT。</translation>
    </message>
    <message>
        <source>Versions and licences</source>
        <translation>版本和许可证</translation>
    </message>
</context>
<context>
    <name>AppearanceController</name>
    <message>
        <source>Co&amp;mpact, on top</source>
        <translation>紧凑并置顶(&amp;M)</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>颜色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>减少动态效果(&amp;M)</translation>
    </message>
    <message>
        <source>C&amp;ompact, above other windows</source>
        <translation>紧凑，置于其他窗口之上(&amp;O)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>The language changes when the program starts again.</source>
        <translation>语言将在程序重新启动后更改。</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>Compact, above other windows</source>
        <translation>紧凑，置于其他窗口之上</translation>
    </message>
</context>
<context>
    <name>ApplicationMenu</name>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy &amp;service value</source>
        <translation>复制服务返回值(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;History and memory</source>
        <translation>历史记录和内存(&amp;H)</translation>
    </message>
    <message>
        <source>H&amp;elp</source>
        <translation>帮助(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
</context>
<context>
    <name>BusyBar</name>
    <message>
        <source>Calling the service</source>
        <translation>正在调用服务</translation>
    </message>
</context>
<context>
    <name>CalculatorDisplay</name>
    <message>
        <source>Display</source>
        <translation>显示屏</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>Call in flight</source>
        <translation>进行中的调用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel the call</source>
        <translation>取消调用</translation>
    </message>
    <message>
        <source>Cancel the call (Esc)</source>
        <translation>取消调用 (Esc)</translation>
    </message>
    <message>
        <source>Waiting keys</source>
        <translation>等待中的按键</translation>
    </message>
    <message>
        <source>The service returned %1</source>
        <translation>服务返回 %1</translation>
    </message>
    <message>
        <source>Waiting: %1</source>
        <translation>等待中：%1</translation>
    </message>
    <message>
        <source>Display is %1</source>
        <translation>显示为 %1</translation>
    </message>
    <message>
        <source>%1 … %2 s</source>
        <comment>call, seconds since it started</comment>
        <translation>%1 … %2 秒</translation>
    </message>
    <message>
        <source>Calling the service: %1</source>
        <translation>正在调用服务：%1</translation>
    </message>
</context>
<context>
    <name>CallDetails</name>
    <message>
        <source>Details of the call</source>
        <translation>调用的详细信息</translation>
    </message>
    <message>
        <source>Part of the call</source>
        <translation>调用的部分</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>请求</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>响应</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>原始</translation>
    </message>
    <message>
        <source>As it is on the wire</source>
        <translation>按传输原样</translation>
    </message>
    <message>
        <source>As it is on the wire, with HTTP headers</source>
        <translation>按传输原样，包括 HTTP 标头</translation>
    </message>
    <message>
        <source>What can be done with the call</source>
        <translation>可对调用执行的操作</translation>
    </message>
    <message>
        <source>Copy, save, send again</source>
        <translation>复制、保存、重新发送</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>关闭详细信息</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>No reply yet.</source>
        <translation>尚无回复。</translation>
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
        <translation>%1 · %2 毫秒</translation>
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
        <translation>（共 %1 字节，保留了前 %2 字节）</translation>
    </message>
</context>
<context>
    <name>CallsDelegate</name>
    <message>
        <source>Queued</source>
        <translation>已排队</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>正在接收</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>SOAP 错误</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟到</translation>
    </message>
</context>
<context>
    <name>CallsModel</name>
    <message>
        <source>%1, %2</source>
        <comment>call, state</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>#</source>
        <comment>number of the call</comment>
        <translation>#</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Time line</source>
        <translation>时间线</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1，第 %2 次尝试</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>call, state</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 bytes sent, %2 received</source>
        <translation>已发送 %1 字节，已接收 %2 字节</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>第 %1 次尝试</translation>
    </message>
</context>
<context>
    <name>CallsPanel</name>
    <message>
        <source>Filter calls</source>
        <translation>筛选调用</translation>
    </message>
    <message>
        <source>Pause recording</source>
        <translation>暂停记录</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>清空列表</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Errors only</source>
        <translation>仅错误</translation>
    </message>
    <message>
        <source>Calls made</source>
        <translation>已进行的调用</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>尚无调用</translation>
    </message>
    <message>
        <source>Each call to the service is listed here, with its messages and times.</source>
        <translation>此处列出对服务的每次调用及其消息和时间。</translation>
    </message>
    <message>
        <source>Calls and details</source>
        <translation>调用和详细信息</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>调用</translation>
    </message>
    <message>
        <source>Copy request as &amp;XML</source>
        <translation>将请求复制为 XML(&amp;X)</translation>
    </message>
    <message>
        <source>Copy &amp;response as XML</source>
        <translation>将响应复制为 XML(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy as curl command</source>
        <translation>复制为 curl 命令(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Send &amp;again</source>
        <translation>重新发送(&amp;A)</translation>
    </message>
    <message>
        <source>Save the call</source>
        <translation>保存调用</translation>
    </message>
    <message>
        <source>call-%1.txt</source>
        <translation>调用-%1.txt</translation>
    </message>
    <message>
        <source>Go on recording</source>
        <translation>继续记录</translation>
    </message>
</context>
<context>
    <name>CallsPanelController</name>
    <message>
        <source>&amp;Calls</source>
        <translation>调用(&amp;C)</translation>
    </message>
    <message>
        <source>Only calls of the calculator can be sent again.</source>
        <translation>只能重新发送计算器的调用。</translation>
    </message>
    <message>
        <source>The call could not be saved in %1: %2</source>
        <translation>无法将调用保存到 %1：%2</translation>
    </message>
</context>
<context>
    <name>CallsView</name>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
</context>
<context>
    <name>CentralArea</name>
    <message>
        <source>Calculator</source>
        <translation>计算器</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>Menu (F10)</source>
        <translation>菜单 (F10)</translation>
    </message>
    <message>
        <source>History and memory</source>
        <translation>历史记录和内存</translation>
    </message>
    <message>
        <source>History and memory (Ctrl+H)</source>
        <translation>历史记录和内存 (Ctrl+H)</translation>
    </message>
</context>
<context>
    <name>ClientChannel</name>
    <message>
        <source>The reply of %1 to %2 cannot be read: %3. </source>
        <translation>无法读取 %1 对 %2 的回复：%3。</translation>
    </message>
    <message>
        <source>The quotas of the binding say what is accepted.</source>
        <translation>绑定的配额决定可接受的内容。</translation>
    </message>
    <message>
        <source>It may have been cut on its way; the log of the service may say why.</source>
        <translation>回复可能在传输中被截断；服务的日志可能说明原因。</translation>
    </message>
    <message>
        <source>The service may follow another version of the contract.</source>
        <translation>服务可能遵循契约的另一个版本。</translation>
    </message>
    <message>
        <source>The Security header of the reply of %1 to %2 is refused: %3.</source>
        <translation>%1 对 %2 的回复中的 Security 标头被拒绝：%3。</translation>
    </message>
    <message>
        <source>The reply of %1 to %2 demands that the header &apos;%3&apos; be understood, which nobody here does. The binding may have to be another one.</source>
        <translation>%1 对 %2 的回复要求理解标头“%3”，而此处无法理解。可能需要使用另一种绑定。</translation>
    </message>
    <message>
        <source>the SOAP Body is empty; the element &apos;%1&apos; was expected</source>
        <translation>SOAP 正文为空；应为元素“%1”</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; was expected, not &apos;%2&apos;</source>
        <translation>应为元素“%1”，而不是“%2”</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Service to use: a name of the configuration, or an address. Without it, one inside this program.</source>
        <translation>要使用的服务：配置中的名称或地址。不指定时使用本程序内的服务。</translation>
    </message>
    <message>
        <source>How to speak to it: basicHttpBinding (SOAP 1.1) or wsHttpBinding (SOAP 1.2 with WS-Addressing).</source>
        <translation>通信方式：basicHttpBinding (SOAP 1.1) 或 wsHttpBinding（SOAP 1.2 加 WS-Addressing）。</translation>
    </message>
    <message>
        <source>Read endpoints from FILE, a WCF configuration.</source>
        <translation>从 WCF 配置文件 FILE 读取终结点。</translation>
    </message>
    <message>
        <source>Deadline of a call, from 1 to 600 (default: 30).</source>
        <translation>调用的期限，1 到 600（默认：30）。</translation>
    </message>
    <message>
        <source>No window: press the keys of each line of FILE (- is standard input) on a new calculator; print keys, display, expression, error, memory and calls between tabs.</source>
        <translation>不打开窗口：在新的计算器上按下 FILE（- 表示标准输入）每一行的按键；输出以制表符分隔的按键、显示、表达式、错误、内存和调用。</translation>
    </message>
    <message>
        <source>Open FILE, with one expression a line or as CSV, in a worksheet; the same as FILE alone.</source>
        <translation>在工作表中打开 FILE（每行一个表达式或 CSV）；与单独给出 FILE 相同。</translation>
    </message>
    <message>
        <source>Delay replies of the service inside this program by 0 to 300 ms, at random from seed N.</source>
        <translation>将本程序内服务的回复随机延迟 0 到 300 毫秒，随机种子为 N。</translation>
    </message>
    <message>
        <source>light or dark, instead of the system&apos;s.</source>
        <translation>light（浅色）或 dark（深色），而不是跟随系统。</translation>
    </message>
    <message>
        <source>Speak this language instead of the system&apos;s: de, fr, zh_CN, ar or en.</source>
        <translation>使用此语言而不是系统语言：de、fr、zh_CN、ar 或 en。</translation>
    </message>
    <message>
        <source>What to log on standard error, as Qt&apos;s logging rules between semicolons: servicemodel.*=true.</source>
        <translation>在标准错误上记录的内容，用分号分隔的 Qt 日志规则：servicemodel.*=true。</translation>
    </message>
    <message>
        <source>A calculator that computes through asynchronous SOAP calls and never freezes.

Exit codes: 0 done, 1 the service or the display is not there, 2 bad command line or configuration.</source>
        <translation>通过异步 SOAP 调用进行计算、永不卡死的计算器。

退出码：0 完成，1 服务或显示不可用，2 命令行或配置有误。</translation>
    </message>
    <message>
        <source>A file of expressions to be opened in a worksheet.</source>
        <translation>要在工作表中打开的表达式文件。</translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
</context>
<context>
    <name>EndpointChoice</name>
    <message>
        <source>The file &apos;%1&apos; cannot be read: %2.</source>
        <translation>无法读取文件“%1”：%2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of a service; it begins with http:// or https://.</source>
        <translation>“%1”不是服务地址；服务地址以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>A password in each message needs an address that begins with https://.</source>
        <translation>在每条消息中发送密码需要以 https:// 开头的地址。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of a proxy; it looks like http://proxy.example:3128.</source>
        <translation>“%1”不是代理地址；格式类似 http://proxy.example:3128。</translation>
    </message>
    <message>
        <source>An address has no user and password in it; they belong on the page Security.</source>
        <translation>地址中不能包含用户和密码；它们应填写在“安全”页面。</translation>
    </message>
    <message>
        <source>The address of a proxy has no user and password in it.</source>
        <translation>代理地址中不能包含用户和密码。</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>%1 was cancelled.</source>
        <translation>%1 已取消。</translation>
    </message>
</context>
<context>
    <name>ExpressionModel</name>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>step, state</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>ExpressionPanel</name>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>About the expression</source>
        <translation>关于表达式</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>求值</translation>
    </message>
    <message>
        <source>Evaluate (Enter)</source>
        <translation>求值 (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Give up the calls in flight (Esc)</source>
        <translation>放弃进行中的调用 (Esc)</translation>
    </message>
    <message>
        <source>Steps of the expression</source>
        <translation>表达式的步骤</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the result</source>
        <translation>复制结果</translation>
    </message>
    <message>
        <source>To display</source>
        <translation>送到显示屏</translation>
    </message>
    <message>
        <source>Go on with the result in the calculator</source>
        <translation>在计算器中继续使用该结果</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>执行情况</translation>
    </message>
    <message>
        <source>Expressions</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>(1.5 + 2) × (3 − 4) ÷ 7</source>
        <translation>(1.5 + 2) × (3 − 4) ÷ 7</translation>
    </message>
    <message>
        <source>No result</source>
        <translation>没有结果</translation>
    </message>
    <message>
        <source>Result is %1</source>
        <translation>结果为 %1</translation>
    </message>
</context>
<context>
    <name>ExpressionPanelController</name>
    <message>
        <source>&amp;Expressions</source>
        <translation>表达式(&amp;E)</translation>
    </message>
    <message>
        <source>The panel for expressions can compute what was pasted.</source>
        <translation>表达式面板可以计算粘贴的内容。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>ExpressionParser</name>
    <message>
        <source>There is nothing to compute.</source>
        <translation>没有可计算的内容。</translation>
    </message>
    <message>
        <source>The expression ends where a number is missing.</source>
        <translation>表达式末尾缺少数字。</translation>
    </message>
    <message>
        <source>This parenthesis is never closed.</source>
        <translation>此括号没有闭合。</translation>
    </message>
    <message>
        <source>A number is missing before &apos;%1&apos;.</source>
        <translation>“%1”之前缺少数字。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not understood here.</source>
        <translation>此处无法理解“%1”。</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>此数字过大。</translation>
    </message>
    <message>
        <source>An operator is missing before &apos;%1&apos;.</source>
        <translation>“%1”之前缺少运算符。</translation>
    </message>
    <message>
        <source>This parenthesis was never opened.</source>
        <translation>此括号没有对应的左括号。</translation>
    </message>
    <message>
        <source>The expression is longer than %1 characters.</source>
        <translation>表达式超过 %1 个字符。</translation>
    </message>
</context>
<context>
    <name>ExpressionSession</name>
    <message>
        <source>Calls: %1. Levels: %2.</source>
        <translation>调用：%1。层级：%2。</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <comment>position, what is wrong there</comment>
        <translation>位置 %1：%2</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>A number: no call was needed.</source>
        <translation>这是一个数字：无需调用。</translation>
    </message>
    <message>
        <source>Each call needed the one before: %1 × %2 = %3.</source>
        <translation>每个调用都依赖前一个：%1 × %2 = %3。</translation>
    </message>
    <message>
        <source>Levels: %1 × %2 = %3. One after another it would have been %4 × %5 = %6.</source>
        <translation>层数：%1 × %2 = %3。依次调用则需 %4 × %5 = %6。</translation>
    </message>
</context>
<context>
    <name>FlatHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Browse …</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>浏览：%1</translation>
    </message>
    <message>
        <source>The password is kept by the key store of this desktop.</source>
        <translation>密码由此桌面的密钥库保存。</translation>
    </message>
    <message>
        <source>There is no key store here: the password is forgotten when the program ends.</source>
        <translation>此处没有密钥库：程序结束时密码会被遗忘。</translation>
    </message>
</context>
<context>
    <name>HelpController</name>
    <message>
        <source>&amp;About Async Calculator</source>
        <translation>关于 Async Calculator(&amp;A)</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>type a number; dot and comma are both the decimal sign</source>
        <translation>输入数字；句点和逗号都是小数点</translation>
    </message>
    <message>
        <source>the four operations</source>
        <translation>四则运算</translation>
    </message>
    <message>
        <source>result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>change the sign</source>
        <translation>改变正负号</translation>
    </message>
    <message>
        <source>reciprocal, 1/x</source>
        <translation>倒数，1/x</translation>
    </message>
    <message>
        <source>square, x²</source>
        <translation>平方，x²</translation>
    </message>
    <message>
        <source>take back the last digit</source>
        <translation>删除最后一位数字</translation>
    </message>
    <message>
        <source>clear the number that is being typed (CE)</source>
        <translation>清除正在输入的数字 (CE)</translation>
    </message>
    <message>
        <source>cancel the call in flight; else clear everything (C)</source>
        <translation>取消进行中的调用；否则清除全部 (C)</translation>
    </message>
    <message>
        <source>undo and redo a key</source>
        <translation>撤销和重做按键</translation>
    </message>
    <message>
        <source>keep the number in memory (MS)</source>
        <translation>将数字存入内存 (MS)</translation>
    </message>
    <message>
        <source>add it to memory (M+), subtract it (M−)</source>
        <translation>加到内存 (M+)，从内存减去 (M−)</translation>
    </message>
    <message>
        <source>recall memory (MR), clear it (MC)</source>
        <translation>调出内存 (MR)，清除内存 (MC)</translation>
    </message>
    <message>
        <source>copy the number; paste a number or a calculation such as 2 + 3 =</source>
        <translation>复制数字；粘贴数字或 2 + 3 = 这样的算式</translation>
    </message>
    <message>
        <source>copy all digits that the service returned</source>
        <translation>复制服务返回的全部数字</translation>
    </message>
    <message>
        <source>history and memory; Enter goes on with the result of a row</source>
        <translation>历史记录和内存；按 Enter 使用某行的结果继续计算</translation>
    </message>
    <message>
        <source>settings: which service computes, how the window looks</source>
        <translation>设置：由哪个服务计算，窗口的外观</translation>
    </message>
    <message>
        <source>compact: small, and above other windows</source>
        <translation>紧凑：窗口变小，并置于其他窗口之上</translation>
    </message>
    <message>
        <source>go from part to part; Space presses a button</source>
        <translation>在各部分之间移动；空格键按下按钮</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>本帮助</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Calculating</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Memory, clipboard, history</source>
        <translation>内存、剪贴板、历史记录</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Where results come from</source>
        <translation>结果从何而来</translation>
    </message>
    <message>
        <source>Every operation is a call to a service: one inside this program, or one that you choose in the settings. Keys are taken at any speed; those that need a result wait their turn, and the window never freezes.</source>
        <translation>每次运算都是对服务的一次调用：可以是本程序内的服务，也可以是您在设置中选择的服务。按键速度不受限制；需要结果的按键会依次等待，窗口永不卡死。</translation>
    </message>
    <message>
        <source>When the service does not answer</source>
        <translation>当服务没有应答时</translation>
    </message>
    <message>
        <source>The key that needed it is undone, so that nothing is lost, and a message above the keys offers to try again. Any other key goes on from there. The status line says since when the service has been silent, and sees by itself when it is back.</source>
        <translation>需要服务的那个按键会被撤销，因此不会丢失任何内容；按键上方的消息提供重试。按其他键可以从那里继续。状态栏会显示服务从何时起没有应答，并在其恢复时自动察觉。</translation>
    </message>
    <message>
        <source>the menu</source>
        <translation>菜单</translation>
    </message>
    <message>
        <source>the calls: each on a time line, with its messages</source>
        <translation>调用：每个调用都在时间线上，附带其消息</translation>
    </message>
    <message>
        <source>an expression, computed by calls at the same time</source>
        <translation>一个表达式，由同时进行的调用计算</translation>
    </message>
    <message>
        <source>a worksheet: many expressions, pasted or from a file</source>
        <translation>工作表：许多表达式，粘贴或来自文件</translation>
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
        <translation>%1 中的历史记录正被另一个程序使用；未读取。</translation>
    </message>
    <message>
        <source>The history could not be kept: %1 is in use by another program.</source>
        <translation>无法保存历史记录：%1 正被另一个程序使用。</translation>
    </message>
    <message>
        <source>The history could not be kept in %1: %2</source>
        <translation>无法将历史记录保存到 %1：%2</translation>
    </message>
    <message>
        <source>The history could not be read and begins anew. What there was is kept in %1.</source>
        <translation>无法读取历史记录，将重新开始。原有内容保留在 %1 中。</translation>
    </message>
    <message>
        <source>The history in %1 could not be read, nor set aside.</source>
        <translation>%1 中的历史记录无法读取，也无法移到一旁。</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Calls made</source>
        <translation>已进行的调用</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>尚无调用</translation>
    </message>
    <message>
        <source>Every operation is a call to the service. It will be listed here.</source>
        <translation>每次运算都是对服务的一次调用，将在此处列出。</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>搜索历史记录</translation>
    </message>
    <message>
        <source>Clear history</source>
        <translation>清除历史记录</translation>
    </message>
    <message>
        <source>Removed calls</source>
        <translation>已移除的调用</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Bring removed calls back</source>
        <translation>恢复已移除的调用</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <comment>call, result</comment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>Copy service &amp;value</source>
        <translation>复制服务返回值(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>删除(&amp;D)</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>No call has “%1” in it.</source>
        <translation>没有包含“%1”的调用。</translation>
    </message>
    <message>
        <source>Removed calls: %1</source>
        <translation>已删除的调用：%1</translation>
    </message>
</context>
<context>
    <name>HistoryText</name>
    <message>
        <source>equals %1</source>
        <translation>等于 %1</translation>
    </message>
    <message>
        <source>The service returned %1</source>
        <translation>服务返回 %1</translation>
    </message>
    <message>
        <source>In flight</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟到</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>The journal &apos;%1&apos; cannot be written: %2</source>
        <translation>无法写入日志“%1”：%2</translation>
    </message>
</context>
<context>
    <name>KeySequence</name>
    <message>
        <source>Unknown key &quot;%1&quot; at column %2; known are 0-9 . %3</source>
        <translation>第 %2 列有未知按键“%1”；已知的有 0-9 . %3</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Zero</source>
        <translation>零</translation>
    </message>
    <message>
        <source>One</source>
        <translation>一</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>二</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>三</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>四</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>五</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>六</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>七</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>八</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>九</translation>
    </message>
    <message>
        <source>Decimal separator</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>Plus</source>
        <translation>加</translation>
    </message>
    <message>
        <source>Minus</source>
        <translation>减</translation>
    </message>
    <message>
        <source>Multiply by</source>
        <translation>乘以</translation>
    </message>
    <message>
        <source>Divide by</source>
        <translation>除以</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>等于</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>百分比</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>平方</translation>
    </message>
    <message>
        <source>Reciprocal</source>
        <translation>倒数</translation>
    </message>
    <message>
        <source>Change sign</source>
        <translation>改变正负号</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>退格</translation>
    </message>
    <message>
        <source>Clear entry</source>
        <translation>清除输入</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Memory store</source>
        <translation>存入内存</translation>
    </message>
    <message>
        <source>Memory add</source>
        <translation>加到内存</translation>
    </message>
    <message>
        <source>Memory subtract</source>
        <translation>从内存减去</translation>
    </message>
    <message>
        <source>Memory recall</source>
        <translation>调出内存</translation>
    </message>
    <message>
        <source>Memory clear</source>
        <translation>清除内存</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>按键区</translation>
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
        <translation>最近调用的耗时</translation>
    </message>
    <message>
        <source>The last call took %1; of the last %2, half took %3 or less, and the slowest %4.</source>
        <translation>上次调用用时 %1；最近 %2 次中，一半不超过 %3，最慢的为 %4。</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 毫秒</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Calculator</source>
        <translation>计算器</translation>
    </message>
    <message>
        <source>Async Calculator</source>
        <translation>Async Calculator</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>MathError</name>
    <message>
        <source>Cannot divide by zero</source>
        <translation>除数不能为零</translation>
    </message>
    <message>
        <source>Result is undefined</source>
        <translation>结果未定义</translation>
    </message>
    <message>
        <source>Overflow</source>
        <translation>溢出</translation>
    </message>
    <message>
        <source>Invalid input</source>
        <translation>输入无效</translation>
    </message>
</context>
<context>
    <name>MemoryPanel</name>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
    <message>
        <source>Values in memory</source>
        <translation>内存中的值</translation>
    </message>
    <message>
        <source>Memory is empty</source>
        <translation>内存为空</translation>
    </message>
    <message>
        <source>MS keeps the number in the display.</source>
        <translation>MS 可保存显示的数字。</translation>
    </message>
    <message>
        <source>For the selected number</source>
        <translation>对选中的数字</translation>
    </message>
    <message>
        <source>MR</source>
        <translation>MR</translation>
    </message>
    <message>
        <source>Recall this number</source>
        <translation>调出此数字</translation>
    </message>
    <message>
        <source>M+</source>
        <translation>M+</translation>
    </message>
    <message>
        <source>Add the display to this number</source>
        <translation>将显示值加到此数字</translation>
    </message>
    <message>
        <source>M−</source>
        <translation>M−</translation>
    </message>
    <message>
        <source>Subtract the display from this number</source>
        <translation>从此数字减去显示值</translation>
    </message>
    <message>
        <source>MC</source>
        <translation>MC</translation>
    </message>
    <message>
        <source>Remove this number</source>
        <translation>移除此数字</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Call the service again</source>
        <translation>再次调用服务</translation>
    </message>
    <message>
        <source>Close the message</source>
        <translation>关闭消息</translation>
    </message>
    <message>
        <source>Compute here</source>
        <translation>在本机计算</translation>
    </message>
    <message>
        <source>Compute with the service inside this program</source>
        <translation>使用本程序内的服务计算</translation>
    </message>
    <message>
        <source>Change service …</source>
        <translation>更换服务…</translation>
    </message>
    <message>
        <source>Change the service</source>
        <translation>更换服务</translation>
    </message>
    <message>
        <source>Open the settings of the connection</source>
        <translation>打开连接设置</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>--binding must be basicHttpBinding or wsHttpBinding, not &apos;%1&apos;.</source>
        <translation>--binding 必须是 basicHttpBinding 或 wsHttpBinding，而不是“%1”。</translation>
    </message>
    <message>
        <source>--timeout must be a number of seconds from 1 to 600, not &apos;%1&apos;.</source>
        <translation>--timeout 必须是 1 到 600 的秒数，而不是“%1”。</translation>
    </message>
    <message>
        <source>--latency-seed must be a number from 0 to 4294967295, not &apos;%1&apos;.</source>
        <translation>--latency-seed 必须是 0 到 4294967295 的数字，而不是“%1”。</translation>
    </message>
    <message>
        <source>--latency-seed delays the service inside this program; it cannot be used with --endpoint.</source>
        <translation>--latency-seed 用于延迟本程序内的服务；不能与 --endpoint 同时使用。</translation>
    </message>
    <message>
        <source>--theme must be light or dark, not &apos;%1&apos;.</source>
        <translation>--theme 必须是 light 或 dark，而不是“%1”。</translation>
    </message>
    <message>
        <source>One worksheet can be opened, not &apos;%1&apos;, too.</source>
        <translation>只能打开一个工作表，不能再打开“%1”。</translation>
    </message>
    <message>
        <source>There is no file &apos;%1&apos;.</source>
        <translation>没有文件“%1”。</translation>
    </message>
    <message>
        <source>--keys opens no window, so &apos;%1&apos; cannot be opened.</source>
        <translation>--keys 不打开窗口，因此无法打开“%1”。</translation>
    </message>
    <message>
        <source>--keys needs a file; - is standard input.</source>
        <translation>--keys 需要一个文件；- 表示标准输入。</translation>
    </message>
    <message>
        <source>--language must be one of %1, not &apos;%2&apos;.</source>
        <translation>--language 必须是 %1 之一，而不是“%2”。</translation>
    </message>
</context>
<context>
    <name>OverflowBar</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
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
        <translation>关闭%1</translation>
    </message>
</context>
<context>
    <name>PhaseChart</name>
    <message>
        <source>Where the time went</source>
        <translation>时间去向</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>phase, duration</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>In all: %1</source>
        <translation>总计：%1</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>总计</translation>
    </message>
</context>
<context>
    <name>Presentation</name>
    <message>
        <source>%1(%2, %3)</source>
        <comment>operation, operands</comment>
        <translation>%1(%2, %3)</translation>
    </message>
</context>
<context>
    <name>ProxyPage</name>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>&amp;Proxy</source>
        <translation>代理(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>The service inside this program is reached without a proxy.</source>
        <translation>访问本程序内的服务不经过代理。</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>按系统设置</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>使用此代理</translation>
    </message>
    <message>
        <source>&amp;User, if it asks</source>
        <translation>用户（如需要）(&amp;U)</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>密码(&amp;W)</translation>
    </message>
</context>
<context>
    <name>RemoteArithmetic</name>
    <message>
        <source>The call was given up, because another service was chosen.</source>
        <translation>由于选择了另一个服务，调用已被放弃。</translation>
    </message>
</context>
<context>
    <name>SecretStore</name>
    <message>
        <source>The key store did not take the password: %1. It is known until the program ends.</source>
        <translation>密钥库没有接受密码：%1。在程序结束前会一直记住它。</translation>
    </message>
</context>
<context>
    <name>SecurityPage</name>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录方式(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>用户(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;uthorities to trust</source>
        <translation>受信任的颁发机构(&amp;U)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.cer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Certificate of this client</source>
        <translation>本客户端的证书(&amp;C)</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.p12 *.pfx);;All files (*)</source>
        <translation>证书 (*.pem *.crt *.p12 *.pfx);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Its &amp;key, if apart</source>
        <translation>其密钥（如单独存放）(&amp;K)</translation>
    </message>
    <message>
        <source>Keys (*.pem *.key);;All files (*)</source>
        <translation>密钥 (*.pem *.key);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Passp&amp;hrase of the key</source>
        <translation>密钥的口令(&amp;H)</translation>
    </message>
    <message>
        <source>The service inside this program does not ask who calls. Choose another one to sign in.</source>
        <translation>本程序内的服务不询问调用者是谁。如需登录，请选择其他服务。</translation>
    </message>
    <message>
        <source>Not at all, or as the endpoint says</source>
        <translation>不登录，或按终结点的规定</translation>
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
        <translation>在每条消息中 (WS-Security)</translation>
    </message>
</context>
<context>
    <name>ServiceModel</name>
    <message>
        <source>the element &apos;%1&apos; refers to an object of the type &apos;%2&apos;, which is not derived from &apos;%3&apos;</source>
        <translation>元素“%1”引用的对象属于类型“%2”，而该类型并非派生自“%3”</translation>
    </message>
    <message>
        <source>messageEncoding=&quot;%1&quot; is not supported; Text, Mtom and Swa are</source>
        <translation>不支持 messageEncoding=&quot;%1&quot;；支持 Text、Mtom 和 Swa</translation>
    </message>
    <message>
        <source>&lt;reliableSession&gt; is not supported; the service would wait for its messages</source>
        <translation>不支持 &lt;reliableSession&gt;；服务会一直等待其消息</translation>
    </message>
    <message>
        <source>basicHttpBinding, basicHttpsBinding, wsHttpBinding, ws2007HttpBinding and customBinding are</source>
        <translation>支持 basicHttpBinding、basicHttpsBinding、wsHttpBinding、ws2007HttpBinding 和 customBinding</translation>
    </message>
    <message>
        <source>customBinding needs a bindingConfiguration</source>
        <translation>customBinding 需要 bindingConfiguration</translation>
    </message>
    <message>
        <source>a %1 without &lt;security&gt; has message security in WCF, which is not done here; it is used without security. Say &lt;security mode=&quot;None&quot;/&gt; if that is right</source>
        <translation>在 WCF 中，没有 &lt;security&gt; 的 %1 使用消息安全，此处未实现；因此不使用安全措施。如果这正是所需，请写 &lt;security mode=&quot;None&quot;/&gt;</translation>
    </message>
    <message>
        <source>transactionFlow has no effect: calls carry no transaction</source>
        <translation>transactionFlow 不起作用：调用不携带事务</translation>
    </message>
    <message>
        <source>unknownElements=&quot;%1&quot; is not known; Skip and Refuse are</source>
        <translation>无法识别 unknownElements=&quot;%1&quot;；可用的是 Skip 和 Refuse</translation>
    </message>
    <message>
        <source>maxDepth=&quot;%1&quot; is more than the %2 levels that are read at most</source>
        <translation>maxDepth=&quot;%1&quot; 超过最多读取的 %2 层</translation>
    </message>
    <message>
        <source>openTimeout has no effect: a channel connects when it calls, and sendTimeout is the deadline of the whole call</source>
        <translation>openTimeout 不起作用：通道在调用时才连接，sendTimeout 是整个调用的期限</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; has no effect; maxReceivedMessageSize bounds the whole message</source>
        <translation>%1=&quot;%2&quot; 不起作用；maxReceivedMessageSize 限制整个消息</translation>
    </message>
    <message>
        <source>transferMode=&quot;%1&quot; has no effect; what is streamed is up to the operation</source>
        <translation>transferMode=&quot;%1&quot; 不起作用；流式传输的内容取决于操作</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; has no effect; requests are written in utf-8, which every service reads</source>
        <translation>%1=&quot;%2&quot; 不起作用；请求以 utf-8 写出，任何服务都能读取</translation>
    </message>
    <message>
        <source>messageVersion=&quot;%1&quot; is not supported; Soap11 and Soap12, alone or with WSAddressing10 or WSAddressingAugust2004, are</source>
        <translation>不支持 messageVersion=&quot;%1&quot;；支持 Soap11 和 Soap12，可单独使用或与 WSAddressing10 或 WSAddressingAugust2004 一起使用</translation>
    </message>
    <message>
        <source>manualAddressing=&quot;true&quot; is not supported</source>
        <translation>不支持 manualAddressing=&quot;true&quot;</translation>
    </message>
    <message>
        <source>a user name in the message needs &lt;httpsTransport&gt;</source>
        <translation>消息中的用户名需要 &lt;httpsTransport&gt;</translation>
    </message>
    <message>
        <source>authenticationScheme and a user name in the message together are not supported</source>
        <translation>不支持同时使用 authenticationScheme 和消息中的用户名</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not supported in a customBinding; textMessageEncoding, mtomMessageEncoding, swaMessageEncoding, security, httpTransport and httpsTransport are</source>
        <translation>customBinding 中不支持 &lt;%1&gt;；支持 textMessageEncoding、mtomMessageEncoding、swaMessageEncoding、security、httpTransport 和 httpsTransport</translation>
    </message>
    <message>
        <source>a customBinding needs &lt;httpTransport&gt; or &lt;httpsTransport&gt;</source>
        <translation>customBinding 需要 &lt;httpTransport&gt; 或 &lt;httpsTransport&gt;</translation>
    </message>
    <message>
        <source>passwordType=&quot;%1&quot; is neither Text nor Digest</source>
        <translation>passwordType=&quot;%1&quot; 既不是 Text 也不是 Digest</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; is done as NTLM with a user name and a password</source>
        <translation>%1=&quot;%2&quot; 以 NTLM 加用户名和密码的方式执行</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; is not supported; None, Basic, Digest, Ntlm, Windows and Certificate are</source>
        <translation>不支持 %1=&quot;%2&quot;；支持 None、Basic、Digest、Ntlm、Windows 和 Certificate</translation>
    </message>
    <message>
        <source>security mode=&quot;Message&quot; is not supported: messages would go out unsigned and not encrypted</source>
        <translation>不支持 security mode=&quot;Message&quot;：消息会在未签名、未加密的情况下发出</translation>
    </message>
    <message>
        <source>security mode=&quot;%1&quot; is not supported</source>
        <translation>不支持 security mode=&quot;%1&quot;</translation>
    </message>
    <message>
        <source>&lt;message clientCredentialType=&quot;%1&quot;&gt; is not supported; only UserName is</source>
        <translation>不支持 &lt;message clientCredentialType=&quot;%1&quot;&gt;；仅支持 UserName</translation>
    </message>
    <message>
        <source>a security context (WS-SecureConversation) is not supported; say establishSecurityContext=&quot;false&quot; in &lt;message&gt; and on the service</source>
        <translation>不支持安全上下文 (WS-SecureConversation)；请在 &lt;message&gt; 和服务端设置 establishSecurityContext=&quot;false&quot;</translation>
    </message>
    <message>
        <source>&lt;security authenticationMode=&quot;%1&quot;&gt; is not supported; only UserNameOverTransport is</source>
        <translation>不支持 &lt;security authenticationMode=&quot;%1&quot;&gt;；仅支持 UserNameOverTransport</translation>
    </message>
    <message>
        <source>messageSecurityVersion=&quot;%1&quot; is not supported; WS-Security 1.0 and 1.1 are</source>
        <translation>不支持 messageSecurityVersion=&quot;%1&quot;；支持 WS-Security 1.0 和 1.1</translation>
    </message>
    <message>
        <source>The address %1 carries a user name; give it and the password as client credentials instead, and set the clientCredentialType that the service wants.</source>
        <translation>地址 %1 中包含用户名；请改为把用户名和密码作为客户端凭据提供，并设置服务所要求的 clientCredentialType。</translation>
    </message>
    <message>
        <source>The binding wants TLS, but the address %1 does not begin with https.</source>
        <translation>绑定要求 TLS，但地址 %1 不以 https 开头。</translation>
    </message>
    <message>
        <source>The binding says how to authenticate over HTTP, but its security mode is neither Transport nor TransportCredentialOnly, without which no credentials are sent.</source>
        <translation>绑定指定了 HTTP 的身份验证方式，但其安全模式既不是 Transport 也不是 TransportCredentialOnly；没有它们就不会发送凭据。</translation>
    </message>
    <message>
        <source>NTLM is done under TLS only (security mode Transport with an https address); without it, somebody in between could learn the password.</source>
        <translation>NTLM 仅在 TLS 下使用（安全模式 Transport 加 https 地址）；否则途中的人可能得知密码。</translation>
    </message>
    <message>
        <source>The binding of %1 wants a user name and a password; give them as client credentials.</source>
        <translation>%1 的绑定需要用户名和密码；请作为客户端凭据提供。</translation>
    </message>
    <message>
        <source>The binding of %1 wants a client certificate; give one as client credentials.</source>
        <translation>%1 的绑定需要客户端证书；请作为客户端凭据提供。</translation>
    </message>
    <message>
        <source>A client certificate needs TLS; set the security mode Transport.</source>
        <translation>客户端证书需要 TLS；请设置安全模式 Transport。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of a proxy; it must look like http://host:port.</source>
        <translation>“%1”不是代理地址；格式应为 http://host:port。</translation>
    </message>
    <message>
        <source>Calls are not redirected; check the address.</source>
        <translation>调用不会被重定向；请检查地址。</translation>
    </message>
    <message>
        <source>Calls are not redirected; if the service has moved for good, change the address to %1.</source>
        <translation>调用不会被重定向；如果服务已永久迁移，请将地址改为 %1。</translation>
    </message>
    <message>
        <source>the certificate of the service expired on %1; whoever runs the service must renew it</source>
        <translation>服务的证书已于 %1 过期；服务的运营者必须更新它</translation>
    </message>
    <message>
        <source>the certificate of the service is good from %1 on only; check the clock of this computer</source>
        <translation>服务的证书自 %1 起才有效；请检查本机时钟</translation>
    </message>
    <message>
        <source>the certificate is made for %1, not for %2; check the address</source>
        <translation>证书是颁发给 %1 的，而不是 %2；请检查地址</translation>
    </message>
    <message>
        <source>the service signed its certificate itself, so that nobody vouches for it; trust that certificate by its fingerprint if it is the right one</source>
        <translation>服务自行签署了证书，因此无人为其担保；如果证书无误，请通过指纹信任它</translation>
    </message>
    <message>
        <source>the certificate of the service comes from &apos;%1&apos;, an authority that this computer does not trust; add its certificate to the trusted ones if you trust it</source>
        <translation>服务的证书来自“%1”，本机不信任该颁发机构；如果您信任它，请将其证书加入受信任的证书</translation>
    </message>
    <message>
        <source>the certificate of the service was revoked</source>
        <translation>服务的证书已被吊销</translation>
    </message>
    <message>
        <source>the service showed no certificate</source>
        <translation>服务没有出示证书</translation>
    </message>
    <message>
        <source>the service speaks only an old version of TLS; 1.2 is the oldest that is safe</source>
        <translation>服务只使用旧版本的 TLS；1.2 是最低的安全版本</translation>
    </message>
    <message>
        <source>what answers there does not speak TLS; check the port, and whether the address begins with https rightly</source>
        <translation>那里应答的程序不使用 TLS；请检查端口，以及地址是否确实应以 https 开头</translation>
    </message>
    <message>
        <source>the service wants a client certificate, or another one</source>
        <translation>服务要求客户端证书，或要求另一份证书</translation>
    </message>
    <message>
        <source>the service does not trust the client certificate</source>
        <translation>服务不信任客户端证书</translation>
    </message>
    <message>
        <source>the service refused the connection; it may want a client certificate, or ways of encryption that are not known here</source>
        <translation>服务拒绝了连接；它可能要求客户端证书，或要求此处未知的加密方式</translation>
    </message>
    <message>
        <source>the service showed another certificate than the one that is trusted, with the fingerprint %1</source>
        <translation>服务出示的证书不是受信任的那一份，其指纹为 %1</translation>
    </message>
    <message>
        <source>The client certificate is neither a PEM nor a PKCS#12 file that can be read; perhaps its passphrase is wrong.</source>
        <translation>客户端证书既不能作为 PEM 文件也不能作为 PKCS#12 文件读取；口令可能有误。</translation>
    </message>
    <message>
        <source>The client certificate holds no certificate.</source>
        <translation>客户端证书文件中没有证书。</translation>
    </message>
    <message>
        <source>The private key of the client certificate cannot be read; it is missing, or its passphrase is wrong.</source>
        <translation>无法读取客户端证书的私钥；它缺失，或口令有误。</translation>
    </message>
    <message>
        <source>The trusted certificates hold no certificate in PEM form.</source>
        <translation>受信任的证书中没有 PEM 格式的证书。</translation>
    </message>
    <message>
        <source>The fingerprint of the service&apos;s certificate must be the 64 hexadecimal digits of a SHA-256 hash.</source>
        <translation>服务证书的指纹必须是 SHA-256 散列的 64 位十六进制数字。</translation>
    </message>
    <message>
        <source>This Qt was built without TLS, or its TLS plugin is missing.</source>
        <translation>此 Qt 编译时未包含 TLS，或缺少 TLS 插件。</translation>
    </message>
    <message>
        <source>the SOAP Body has a second element, &apos;%1&apos;</source>
        <translation>SOAP 正文中有第二个元素“%1”</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; stands behind the SOAP Body</source>
        <translation>元素“%1”位于 SOAP 正文之后</translation>
    </message>
    <message>
        <source>the contract has no element &apos;%1&apos; here</source>
        <translation>契约在此处没有元素“%1”</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; may be there once only</source>
        <translation>元素“%1”只能出现一次</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; is missing</source>
        <translation>缺少元素“%1”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is a date or a time that was not set</source>
        <translation>“%1”是一个未设置的日期或时间</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds &apos;%2&apos;, which is not of its type</source>
        <translation>“%1”的内容“%2”不符合其类型</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds &apos;%2&apos;, which is not of the type %3</source>
        <translation>“%1”的内容“%2”不是 %3 类型</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; lacks the attribute &apos;%2&apos;</source>
        <translation>元素“%1”缺少属性“%2”</translation>
    </message>
    <message>
        <source>the document calls itself %1, but is not</source>
        <translation>文档自称为 %1，但实际不是</translation>
    </message>
    <message>
        <source>the encoding &apos;%1&apos; of the document is not known here</source>
        <translation>此处不认识文档的编码“%1”</translation>
    </message>
    <message>
        <source>the document holds bytes that its encoding does not allow</source>
        <translation>文档包含其编码不允许的字节</translation>
    </message>
    <message>
        <source>binary content was expected here, not the element &apos;%1&apos;</source>
        <translation>此处应为二进制内容，而不是元素“%1”</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; holds what is neither base64 nor an attachment</source>
        <translation>元素“%1”的内容既不是 base64 也不是附件</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; is said to be of the type &apos;%2&apos;, which is not derived from &apos;%3&apos;</source>
        <translation>元素“%1”声称属于类型“%2”，而该类型并非派生自“%3”</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; is of the abstract type &apos;%2&apos;</source>
        <translation>元素“%1”属于抽象类型“%2”</translation>
    </message>
</context>
<context>
    <name>ServiceModel::Attachment</name>
    <message>
        <source>an attachment went to the device it was wanted on, and is not here</source>
        <translation>附件已写入指定的设备，不在此处</translation>
    </message>
    <message>
        <source>the device of an attachment is gone or not open</source>
        <translation>附件的设备已不存在或未打开</translation>
    </message>
    <message>
        <source>the device of an attachment can be read once, and was</source>
        <translation>附件的设备只能读取一次，且已被读取</translation>
    </message>
    <message>
        <source>the file &apos;%1&apos; cannot be read: %2</source>
        <translation>无法读取文件“%1”：%2</translation>
    </message>
    <message>
        <source>an attachment cannot be opened</source>
        <translation>附件无法打开</translation>
    </message>
    <message>
        <source>an attachment ended %1 bytes before its size</source>
        <translation>附件比其大小提前 %1 字节结束</translation>
    </message>
</context>
<context>
    <name>ServiceModel::AttachmentCollector</name>
    <message>
        <source>an attachment ended %1 bytes before its size</source>
        <translation>附件比其大小提前 %1 字节结束</translation>
    </message>
</context>
<context>
    <name>ServiceModel::AttachmentStore</name>
    <message>
        <source>the device that an attachment is written to takes no more: %1</source>
        <translation>写入附件的设备不再接受数据：%1</translation>
    </message>
    <message>
        <source>the device that an attachment is written to is gone</source>
        <translation>写入附件的设备已不存在</translation>
    </message>
    <message>
        <source>no temporary file for an attachment can be written: %1</source>
        <translation>无法为附件写入临时文件：%1</translation>
    </message>
    <message>
        <source>the temporary file for an attachment cannot be written: %1</source>
        <translation>无法写入附件的临时文件：%1</translation>
    </message>
</context>
<context>
    <name>ServiceModel::AuthenticatingChannel</name>
    <message>
        <source>The service at %1 refused %2 and offers no %3 authentication that can be answered, as the binding says, but: %4. Set the clientCredentialType that it wants.</source>
        <translation>位于 %1 的服务拒绝了 %2，且未提供绑定所指定的、可应答的 %3 身份验证，而是提供：%4。请设置它所要求的 clientCredentialType。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ServiceModel::ChannelFactoryBase</name>
    <message>
        <source>The channel factory was closed; make a new one.</source>
        <translation>通道工厂已关闭；请新建一个。</translation>
    </message>
</context>
<context>
    <name>ServiceModel::ClientChannel</name>
    <message>
        <source>The channel was destroyed before the reply of %1 came.</source>
        <translation>在 %1 的回复到达之前，通道已被销毁。</translation>
    </message>
    <message>
        <source>%1 was called from another thread than the channel&apos;s. Make a channel there from the factory.</source>
        <translation>%1 是从通道以外的线程调用的。请在该线程中用工厂创建通道。</translation>
    </message>
    <message>
        <source>%1 got no reply from %2 within %3 s. The service may be slow or stuck; try again or allow more time.</source>
        <translation>%1 在 %3 秒内没有收到 %2 的回复。服务可能缓慢或卡住；请重试或允许更长时间。</translation>
    </message>
    <message>
        <source>The channel is only opening; call from opened() on.</source>
        <translation>通道正在打开；请在 opened() 之后调用。</translation>
    </message>
    <message>
        <source>The channel is closed; make a new one from the factory.</source>
        <translation>通道已关闭；请用工厂新建一个。</translation>
    </message>
    <message>
        <source>%1 would block the main thread. Use the asynchronous form there.</source>
        <translation>%1 会阻塞主线程。请在那里使用异步形式。</translation>
    </message>
    <message>
        <source>%1 ended without its reply: its channel was destroyed or its thread is ending.</source>
        <translation>%1 在没有回复的情况下结束：其通道已被销毁，或其线程正在结束。</translation>
    </message>
    <message>
        <source>The AsyncResult given to end%1 does not come from this channel.</source>
        <translation>传给 end%1 的 AsyncResult 不是来自此通道。</translation>
    </message>
    <message>
        <source>The AsyncResult given to end%1 comes from %2.</source>
        <translation>传给 end%1 的 AsyncResult 来自 %2。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no address of a service; it must look like http://host:port/path.</source>
        <translation>“%1”不是服务地址；格式应为 http://host:port/path。</translation>
    </message>
    <message>
        <source>The channel was aborted before the reply of %1 came.</source>
        <translation>在 %1 的回复到达之前，通道已被中止。</translation>
    </message>
    <message>
        <source>%1 was cancelled before its reply came.</source>
        <translation>%1 在回复到达之前被取消。</translation>
    </message>
    <message>
        <source>The reply of %1 to %2 has attachments (multipart/related), where a plain message was expected. The binding&apos;s message encoding may have to be MTOM.</source>
        <translation>%1 对 %2 的回复带有附件 (multipart/related)，而此处应为普通消息。绑定的消息编码可能需要设为 MTOM。</translation>
    </message>
    <message>
        <source>The reply of %1 belongs to another call than this %2 (RelatesTo &apos;%3&apos;).</source>
        <translation>%1 的回复属于另一个调用，而不是这个 %2 (RelatesTo“%3”)。</translation>
    </message>
    <message>
        <source>%1 cannot be sent: %2.</source>
        <translation>无法发送 %1：%2。</translation>
    </message>
    <message>
        <source>it has attachments, and the binding has messages without; its message encoding has to be Mtom or Swa</source>
        <translation>它带有附件，而绑定的消息不带附件；其消息编码必须是 Mtom 或 Swa</translation>
    </message>
    <message>
        <source>an attachment comes from a device that is sequential, and has to become base64; the message encoding of the binding has to be Mtom</source>
        <translation>附件来自顺序设备，必须转为 base64；绑定的消息编码必须是 Mtom</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; could not be decoded</source>
        <translation>无法解码元素“%1”</translation>
    </message>
    <message>
        <source>its header %1 could not be decoded</source>
        <translation>无法解码其标头 %1</translation>
    </message>
</context>
<context>
    <name>ServiceModel::Configuration</name>
    <message>
        <source>The configuration &apos;%1&apos; cannot be read: %2</source>
        <translation>无法读取配置“%1”：%2</translation>
    </message>
    <message>
        <source>There is no configuration: neither the file &apos;%1&apos; nor the resource &apos;%2&apos; exists.</source>
        <translation>没有配置：文件“%1”和资源“%2”都不存在。</translation>
    </message>
    <message>
        <source>%1 has no endpoint of the contract &apos;%2&apos;.</source>
        <translation>%1 中没有契约“%2”的终结点。</translation>
    </message>
    <message>
        <source>%1 has several endpoints of the contract &apos;%2&apos;; name one of: %3.</source>
        <translation>%1 中有多个契约“%2”的终结点；请指定其一：%3。</translation>
    </message>
    <message>
        <source>%1 has no endpoint &apos;%2&apos; of the contract &apos;%3&apos;; there are: %4.</source>
        <translation>%1 中没有契约“%3”的终结点“%2”；现有：%4。</translation>
    </message>
</context>
<context>
    <name>ServiceModel::ConfigurationReader</name>
    <message>
        <source>a &lt;configuration&gt; was expected, not &lt;%1&gt;</source>
        <translation>应为 &lt;configuration&gt;，而不是 &lt;%1&gt;</translation>
    </message>
    <message>
        <source>The configuration cannot be read: %1:%2:%3: %4</source>
        <translation>无法读取配置：%1:%2:%3：%4</translation>
    </message>
    <message>
        <source>the endpoint &apos;%1&apos; names no contract</source>
        <translation>终结点“%1”没有指定契约</translation>
    </message>
    <message>
        <source>&lt;identity&gt; has no effect; a service is known by the host name in its certificate</source>
        <translation>&lt;identity&gt; 不起作用；服务通过其证书中的主机名来识别</translation>
    </message>
    <message>
        <source>&lt;clientCertificate&gt; has no effect; there is no certificate store here, so give the certificate in code (ClientCredentials)</source>
        <translation>&lt;clientCertificate&gt; 不起作用；此处没有证书存储，请在代码中提供证书 (ClientCredentials)</translation>
    </message>
    <message>
        <source>&lt;serviceCertificate&gt; has no effect; the certificates of services are always verified</source>
        <translation>&lt;serviceCertificate&gt; 不起作用；服务的证书始终会被验证</translation>
    </message>
    <message>
        <source>%1:%2: the endpoint &apos;%3&apos; cannot be used: %4</source>
        <translation>%1:%2：无法使用终结点“%3”：%4</translation>
    </message>
    <message>
        <source>there is no &lt;behavior name=&quot;%1&quot;&gt; in &lt;endpointBehaviors&gt;</source>
        <translation>&lt;endpointBehaviors&gt; 中没有 &lt;behavior name=&quot;%1&quot;&gt;</translation>
    </message>
    <message>
        <source>the binding &apos;%1&apos; is not supported; %2</source>
        <translation>不支持绑定“%1”；%2</translation>
    </message>
    <message>
        <source>there is no &lt;binding name=&quot;%1&quot;&gt; in &lt;%2&gt;</source>
        <translation>&lt;%2&gt; 中没有 &lt;binding name=&quot;%1&quot;&gt;</translation>
    </message>
</context>
<context>
    <name>ServiceModel::ConfigurationSource</name>
    <message>
        <source>%1:%2: warning: %3</source>
        <translation>%1:%2：警告：%3</translation>
    </message>
    <message>
        <source>&lt;%1&gt; is not understood and has no effect</source>
        <translation>不理解 &lt;%1&gt;，它不起作用</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; is not a time span like 00:01:30</source>
        <translation>%1=&quot;%2&quot; 不是 00:01:30 这样的时间跨度</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; is neither true nor false</source>
        <translation>%1=&quot;%2&quot; 既不是 true 也不是 false</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; is not a number of bytes</source>
        <translation>%1=&quot;%2&quot; 不是字节数</translation>
    </message>
    <message>
        <source>%1=&quot;%2&quot; is not a number of levels</source>
        <translation>%1=&quot;%2&quot; 不是层数</translation>
    </message>
    <message>
        <source>the attribute %1 of &lt;%2&gt; is not understood and has no effect</source>
        <translation>不理解 &lt;%2&gt; 的属性 %1，它不起作用</translation>
    </message>
</context>
<context>
    <name>ServiceModel::EnvelopeReader</name>
    <message>
        <source>a SOAP Header or Body was expected, not the element &apos;%1&apos;</source>
        <translation>应为 SOAP 标头或正文，而不是元素“%1”</translation>
    </message>
    <message>
        <source>the SOAP envelope has no Body</source>
        <translation>SOAP 信封没有正文</translation>
    </message>
    <message>
        <source>a SOAP 1.1 or 1.2 Envelope was expected, not the element &apos;%1&apos;</source>
        <translation>应为 SOAP 1.1 或 1.2 信封，而不是元素“%1”</translation>
    </message>
    <message>
        <source>the addressing header &apos;%1&apos; is there twice</source>
        <translation>寻址标头“%1”出现了两次</translation>
    </message>
</context>
<context>
    <name>ServiceModel::FaultException</name>
    <message>
        <source>The service speaks another version of SOAP; change the binding of the endpoint. %1</source>
        <translation>服务使用另一个 SOAP 版本；请更改终结点的绑定。%1</translation>
    </message>
    <message>
        <source>The service answered with the fault &apos;%1&apos; and gave no reason.</source>
        <translation>服务以错误“%1”应答，且未说明原因。</translation>
    </message>
</context>
<context>
    <name>ServiceModel::HttpRequestChannel</name>
    <message>
        <source>The reply of %1 to %2 has more than the %3 bytes that the binding allows; raise maxReceivedMessageSize to accept it.</source>
        <translation>%1 对 %2 的回复超过了绑定允许的 %3 字节；要接受它，请增大 maxReceivedMessageSize。</translation>
    </message>
    <message>
        <source>The content that %1 sent as the reply to %2 cannot be unpacked: it is not, or not all of, what its Content-Encoding says. The log of the service may say why.</source>
        <translation>无法解压 %1 作为 %2 的回复所发送的内容：它不是、或不完全是其 Content-Encoding 所声明的内容。服务的日志可能说明原因。</translation>
    </message>
    <message>
        <source>%1 could not be sent to %2: %3.</source>
        <translation>无法将 %1 发送到 %2：%3。</translation>
    </message>
</context>
<context>
    <name>ServiceModel::MessageChannel</name>
    <message>
        <source>The body for %1 is not well-formed XML: %2.</source>
        <translation>%1 的正文不是格式正确的 XML：%2。</translation>
    </message>
</context>
<context>
    <name>ServiceModel::MessageText</name>
    <message>
        <source>(%1 bytes that are no XML)</source>
        <translation>（%1 字节，不是 XML）</translation>
    </message>
    <message>
        <source>(%1 bytes in all)</source>
        <translation>（共 %1 字节）</translation>
    </message>
</context>
<context>
    <name>ServiceModel::MimePart</name>
    <message>
        <source>the part &apos;%1&apos; should come beside the envelope, and does not</source>
        <translation>部分“%1”应随信封一同到达，但没有到达</translation>
    </message>
</context>
<context>
    <name>ServiceModel::MultipartBody</name>
    <message>
        <source>an attachment ended %1 bytes before its size</source>
        <translation>附件比其大小提前 %1 字节结束</translation>
    </message>
</context>
<context>
    <name>ServiceModel::MultipartReader</name>
    <message>
        <source>its Content-Type has no boundary between the parts</source>
        <translation>其 Content-Type 没有各部分之间的分界</translation>
    </message>
    <message>
        <source>it has more than %1 bytes</source>
        <translation>它超过 %1 字节</translation>
    </message>
    <message>
        <source>no part begins where the first one should</source>
        <translation>第一部分应开始处没有任何部分</translation>
    </message>
    <message>
        <source>a line that divides parts goes on behind the boundary</source>
        <translation>分隔各部分的行在分界之后仍有内容</translation>
    </message>
    <message>
        <source>the headers of a part have more than %1 bytes</source>
        <translation>某部分的标头超过 %1 字节</translation>
    </message>
    <message>
        <source>it has more than %1 parts</source>
        <translation>它有超过 %1 个部分</translation>
    </message>
    <message>
        <source>a part has the transfer encoding &apos;%1&apos;, which is not known here</source>
        <translation>某部分的传输编码“%1”此处未知</translation>
    </message>
    <message>
        <source>two parts have the Content-ID &apos;%1&apos;</source>
        <translation>两个部分具有相同的 Content-ID“%1”</translation>
    </message>
    <message>
        <source>the part that should be the message has parts itself</source>
        <translation>应为消息的部分本身又包含部分</translation>
    </message>
    <message>
        <source>a part is not in the transfer encoding base64, as it says</source>
        <translation>某部分并非其声明的 base64 传输编码</translation>
    </message>
    <message>
        <source>it has no parts</source>
        <translation>它没有任何部分</translation>
    </message>
    <message>
        <source>it ends in the middle of a part</source>
        <translation>它在某部分中间结束</translation>
    </message>
    <message>
        <source>the part &apos;%1&apos;, which should be the message, is not there</source>
        <translation>应为消息的部分“%1”不存在</translation>
    </message>
</context>
<context>
    <name>ServiceModel::ReferenceValue</name>
    <message>
        <source>the element &apos;%1&apos; refers to the object &apos;%2&apos;, which does not stand before it</source>
        <translation>元素“%1”引用了对象“%2”，而该对象并未出现在它之前</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; refers to an object of the type &apos;%2&apos;, which is not derived from &apos;%3&apos;</source>
        <translation>元素“%1”引用的对象属于类型“%2”，而该类型并非派生自“%3”</translation>
    </message>
</context>
<context>
    <name>ServiceModel::SecurityHeader</name>
    <message>
        <source>its time was over at %1; check the clocks of both machines</source>
        <translation>其有效期已于 %1 结束；请检查两台机器的时钟</translation>
    </message>
    <message>
        <source>it comes from the future, from %1; check the clocks of both machines</source>
        <translation>它来自未来 (%1)；请检查两台机器的时钟</translation>
    </message>
    <message>
        <source>it carries a %1, which cannot be checked here</source>
        <translation>它带有 %1，此处无法检查</translation>
    </message>
</context>
<context>
    <name>ServiceModel::Within</name>
    <message>
        <source>The call was cancelled.</source>
        <translation>调用已取消。</translation>
    </message>
</context>
<context>
    <name>ServiceModel::Writer</name>
    <message>
        <source>what &apos;%1&apos; refers to refers back to it</source>
        <translation>“%1”所引用的内容又引用回它自身</translation>
    </message>
    <message>
        <source>nothing in the body has the id &apos;%1&apos; that is referred to</source>
        <translation>正文中没有被引用的标识“%1”</translation>
    </message>
    <message>
        <source>a value of the body contains itself</source>
        <translation>正文中的某个值包含其自身</translation>
    </message>
    <message>
        <source>the body grows too large when its references are followed</source>
        <translation>跟随引用后正文变得过大</translation>
    </message>
    <message>
        <source>the array is too sparse</source>
        <translation>数组过于稀疏</translation>
    </message>
</context>
<context>
    <name>ServiceModel::XmlAttributes</name>
    <message>
        <source>an element has more than %1 attributes</source>
        <translation>某个元素的属性超过 %1 个</translation>
    </message>
    <message>
        <source>the prefix xmlns and its namespace may not be declared</source>
        <translation>不得声明前缀 xmlns 及其命名空间</translation>
    </message>
    <message>
        <source>the prefix xml and its namespace belong together</source>
        <translation>前缀 xml 与其命名空间必须对应</translation>
    </message>
    <message>
        <source>the prefix &apos;%1&apos; is declared without a namespace</source>
        <translation>前缀“%1”声明时没有命名空间</translation>
    </message>
    <message>
        <source>the prefix &apos;%1&apos; is not declared</source>
        <translation>前缀“%1”未声明</translation>
    </message>
    <message>
        <source>the attribute &apos;%1&apos; is there twice</source>
        <translation>属性“%1”出现了两次</translation>
    </message>
</context>
<context>
    <name>ServiceModel::XmlError</name>
    <message>
        <source>line %1, column %2: %3</source>
        <translation>第 %1 行，第 %2 列：%3</translation>
    </message>
    <message>
        <source>line %1, column %2, in %3: %4</source>
        <translation>第 %1 行，第 %2 列，%3 中：%4</translation>
    </message>
</context>
<context>
    <name>ServiceModel::XmlObjects</name>
    <message>
        <source>the element &apos;%1&apos; refers to the object &apos;%2&apos;, which does not stand before it</source>
        <translation>元素“%1”引用了对象“%2”，而该对象并未出现在它之前</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; refers to the object &apos;%2&apos;, which it is a part of: a value cannot hold itself</source>
        <translation>元素“%1”引用了对象“%2”，而它自身是该对象的一部分：值不能包含其自身</translation>
    </message>
    <message>
        <source>the document grows too large when its references to objects are followed</source>
        <translation>跟随对象引用后文档变得过大</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; refers to an object and has content of its own</source>
        <translation>元素“%1”引用了对象，却又有自己的内容</translation>
    </message>
    <message>
        <source>the element &apos;%1&apos; refers to an object of another type</source>
        <translation>元素“%1”引用的对象属于另一种类型</translation>
    </message>
</context>
<context>
    <name>ServiceModel::XmlReader</name>
    <message>
        <source>the document has %1 bytes; at most %2 are accepted</source>
        <translation>文档有 %1 字节；最多接受 %2 字节</translation>
    </message>
    <message>
        <source>nothing may stand behind the root element</source>
        <translation>根元素之后不得有任何内容</translation>
    </message>
    <message>
        <source>this is no XML: text stands where the root element was expected</source>
        <translation>这不是 XML：应为根元素处出现了文本</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>文档过早结束</translation>
    </message>
    <message>
        <source>the prefix &apos;%1&apos; is not declared</source>
        <translation>前缀“%1”未声明</translation>
    </message>
    <message>
        <source>elements are nested deeper than %1 levels</source>
        <translation>元素嵌套超过 %1 层</translation>
    </message>
    <message>
        <source>more than %1 namespace declarations are in scope</source>
        <translation>作用域内的命名空间声明超过 %1 个</translation>
    </message>
    <message>
        <source>&apos;&lt;/%1&gt;&apos; ends nothing</source>
        <translation>“&lt;/%1&gt;”没有对应的开始标记</translation>
    </message>
    <message>
        <source>&apos;&lt;/%1&gt;&apos; ends the element &apos;%2&apos;, which has another name</source>
        <translation>“&lt;/%1&gt;”结束了名称不同的元素“%2”</translation>
    </message>
    <message>
        <source>text was expected here, not the element &apos;%1&apos;</source>
        <translation>此处应为文本，而不是元素“%1”</translation>
    </message>
    <message>
        <source>the attachment &apos;%1&apos; is not in the message</source>
        <translation>消息中没有附件“%1”</translation>
    </message>
    <message>
        <source>attachments of more than %1 bytes are named</source>
        <translation>所列附件超过 %1 字节</translation>
    </message>
</context>
<context>
    <name>ServiceModel::XmlScanner</name>
    <message>
        <source>the XML declaration is malformed</source>
        <translation>XML 声明格式错误</translation>
    </message>
    <message>
        <source>a document type definition (DTD) is not allowed</source>
        <translation>不允许使用文档类型定义 (DTD)</translation>
    </message>
    <message>
        <source>&apos;&lt;!&apos; starts neither a comment nor a CDATA section here</source>
        <translation>“&lt;!”在此处既不是注释也不是 CDATA 节的开头</translation>
    </message>
    <message>
        <source>&apos;]]&gt;&apos; may not stand in text</source>
        <translation>文本中不得出现“]]&gt;”</translation>
    </message>
    <message>
        <source>&apos;&gt;&apos; was expected at the end of the tag &apos;&lt;/%1&apos;</source>
        <translation>标记“&lt;/%1”末尾应为“&gt;”</translation>
    </message>
    <message>
        <source>white space was expected in the tag &apos;&lt;%1&apos;</source>
        <translation>标记“&lt;%1”中应有空白</translation>
    </message>
    <message>
        <source>&apos;=&apos; was expected behind the attribute &apos;%1&apos;</source>
        <translation>属性“%1”之后应为“=”</translation>
    </message>
    <message>
        <source>the value of the attribute &apos;%1&apos; is not quoted</source>
        <translation>属性“%1”的值没有加引号</translation>
    </message>
    <message>
        <source>&apos;&lt;&apos; may not stand in the value of the attribute &apos;%1&apos;</source>
        <translation>属性“%1”的值中不得出现“&lt;”</translation>
    </message>
    <message>
        <source>a name was expected here</source>
        <translation>此处应为名称</translation>
    </message>
    <message>
        <source>&apos;%1&apos; does not start a name that XML allows</source>
        <translation>“%1”不能作为 XML 名称的开头</translation>
    </message>
    <message>
        <source>&apos;&amp;&apos; may stand in text only as the start of a reference</source>
        <translation>文本中的“&amp;”只能作为引用的开头</translation>
    </message>
    <message>
        <source>the reference &apos;%1&apos; lacks its &apos;;&apos;</source>
        <translation>引用“%1”缺少“;”</translation>
    </message>
    <message>
        <source>&apos;%1;&apos; refers to a character that XML does not allow</source>
        <translation>“%1;”引用了 XML 不允许的字符</translation>
    </message>
    <message>
        <source>the entity &apos;%1&apos; is not declared</source>
        <translation>实体“%1”未声明</translation>
    </message>
    <message>
        <source>&apos;--&apos; may not stand in a comment</source>
        <translation>注释中不得出现“--”</translation>
    </message>
    <message>
        <source>a processing instruction needs a name</source>
        <translation>处理指令需要名称</translation>
    </message>
    <message>
        <source>an XML declaration may stand only at the start of a document</source>
        <translation>XML 声明只能位于文档开头</translation>
    </message>
    <message>
        <source>white space was expected behind the name of a processing instruction</source>
        <translation>处理指令名称之后应有空白</translation>
    </message>
    <message>
        <source>the document ends too early</source>
        <translation>文档过早结束</translation>
    </message>
    <message>
        <source>the character U+%1 may not stand in XML</source>
        <translation>XML 中不得出现字符 U+%1</translation>
    </message>
</context>
<context>
    <name>ServiceModel::XsdValue</name>
    <message>
        <source>the element &apos;%1&apos; holds &apos;%2&apos;, which is not an %3</source>
        <translation>元素“%1”的内容“%2”不是 %3</translation>
    </message>
</context>
<context>
    <name>ServicePage</name>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>&amp;Service</source>
        <translation>服务(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>终结点(&amp;E)</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Binding</source>
        <translation>绑定(&amp;B)</translation>
    </message>
    <message>
        <source>Inside this program</source>
        <translation>本程序内</translation>
    </message>
    <message>
        <source>An endpoint of the configuration</source>
        <translation>配置中的终结点</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>其他地址</translation>
    </message>
    <message>
        <source>As the endpoint says</source>
        <translation>按终结点的规定</translation>
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
        <translation> 秒</translation>
    </message>
    <message>
        <source>Dead&amp;line of a call</source>
        <translation>调用期限(&amp;L)</translation>
    </message>
    <message>
        <source>The service runs inside this program, on an address that only this computer can reach.</source>
        <translation>服务在本程序内运行，其地址只有本机可以访问。</translation>
    </message>
    <message>
        <source>Any service of the contract ICalculator will do. Numbers are sent to that address, and nowhere else.</source>
        <translation>任何实现 ICalculator 契约的服务都可以。数字只会发送到该地址，不会发往别处。</translation>
    </message>
    <message>
        <source>How messages are written. Who runs the service knows; most understand basicHttpBinding.</source>
        <translation>消息的写法。服务的运营者知道该用哪一种；多数服务都懂 basicHttpBinding。</translation>
    </message>
    <message>
        <source>An endpoint is a service with a name: address and binding stand in a file. It is the one given by --config, or async-calculator.config beside the program.</source>
        <translation>终结点是一个有名称的服务：其地址和绑定写在一个文件中，即 --config 给出的文件，或程序旁边的 async-calculator.config。</translation>
    </message>
</context>
<context>
    <name>ServiceStatus</name>
    <message>
        <source>The service answers again.</source>
        <translation>服务已恢复应答。</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>At most 16 digits</source>
        <translation>最多 16 位数字</translation>
    </message>
    <message>
        <source>Invalid input: only a calculation such as 2 + 3 can be pasted.</source>
        <translation>输入无效：只能粘贴 2 + 3 这样的算式。</translation>
    </message>
</context>
<context>
    <name>SettingsController</name>
    <message>
        <source>&amp;Settings …</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>The calculator computes with %1 now.</source>
        <translation>计算器现在使用 %1 进行计算。</translation>
    </message>
    <message>
        <source>It works: the service answered in %1 ms.</source>
        <translation>连接正常：服务在 %1 毫秒内应答。</translation>
    </message>
    <message>
        <source>The service answered, but says that 1 + 2 is %1.</source>
        <translation>服务有应答，但称 1 + 2 等于 %1。</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages of settings</source>
        <translation>设置页面</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>安全</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>测试连接(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>应用(&amp;A)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Calling the service …</source>
        <translation>正在调用服务…</translation>
    </message>
    <message>
        <source>&amp;Stop the test</source>
        <translation>停止测试(&amp;S)</translation>
    </message>
</context>
<context>
    <name>SettingsStore</name>
    <message>
        <source>The settings in %1 cannot be read. The usual ones are used.</source>
        <translation>无法读取 %1 中的设置。将使用默认设置。</translation>
    </message>
    <message>
        <source>The settings in %1 are damaged.</source>
        <translation>%1 中的设置已损坏。</translation>
    </message>
    <message>
        <source>Some of the settings in %1 make no sense: %2.</source>
        <translation>%1 中的部分设置无效：%2。</translation>
    </message>
    <message>
        <source>The settings in %1 are those of a newer version of this program.</source>
        <translation>%1 中的设置来自本程序的较新版本。</translation>
    </message>
    <message>
        <source>They cannot be set aside, either.</source>
        <translation>也无法将它们移到一旁保存。</translation>
    </message>
    <message>
        <source>They were set aside as %1, and what could not be read is as usual now.</source>
        <translation>它们已另存为 %1，无法读取的部分现已恢复为默认值。</translation>
    </message>
    <message>
        <source>The settings could not be kept in %1.</source>
        <translation>设置无法保存到 %1。</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>History and memory</source>
        <translation>历史记录和内存</translation>
    </message>
    <message>
        <source>History or memory</source>
        <translation>历史记录或内存</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>内存</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Service</source>
        <translation>服务</translation>
    </message>
    <message>
        <source>Settings of the connection (Ctrl+,)</source>
        <translation>连接设置 (Ctrl+,)</translation>
    </message>
    <message>
        <source>Service address %1</source>
        <translation>服务地址 %1</translation>
    </message>
    <message>
        <source>Embedded</source>
        <translation>内置</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>已连接</translation>
    </message>
    <message>
        <source>Busy (%1)</source>
        <translation>忙 (%1)</translation>
    </message>
    <message>
        <source>Unreachable</source>
        <translation>无法访问</translation>
    </message>
    <message>
        <source>Service state: %1</source>
        <translation>服务状态：%1</translation>
    </message>
    <message>
        <source>Unreachable since %1</source>
        <translation>自 %1 起无法访问</translation>
    </message>
</context>
<context>
    <name>ThinScrollBar</name>
    <message>
        <source>Scroll</source>
        <translation>滚动</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>已排队</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>正在连接</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Waiting for the first byte</source>
        <translation>等待首字节</translation>
    </message>
    <message>
        <source>Receiving</source>
        <translation>正在接收</translation>
    </message>
    <message>
        <source>Decoding</source>
        <translation>正在解码</translation>
    </message>
</context>
<context>
    <name>WorkState</name>
    <message>
        <source>a number</source>
        <translation>一个数字</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>calling the service</source>
        <translation>正在调用服务</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>已跳过</translation>
    </message>
</context>
<context>
    <name>WorksheetBar</name>
    <message>
        <source>What can be done</source>
        <translation>可执行的操作</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open a file of expressions</source>
        <translation>打开表达式文件</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Add the lines in the clipboard</source>
        <translation>添加剪贴板中的各行</translation>
    </message>
    <message>
        <source>Evaluate</source>
        <translation>求值</translation>
    </message>
    <message>
        <source>Have all rows that wait computed</source>
        <translation>计算所有等待中的行</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Begin no more calls</source>
        <translation>不再开始新的调用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Give up the calls in flight; results are kept</source>
        <translation>放弃进行中的调用；保留结果</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>重试失败行</translation>
    </message>
    <message>
        <source>Compute the rows that failed once more</source>
        <translation>重新计算失败的行</translation>
    </message>
    <message>
        <source>Next error</source>
        <translation>下一个错误</translation>
    </message>
    <message>
        <source>Go to the next row that failed</source>
        <translation>转到下一个失败的行</translation>
    </message>
    <message>
        <source>Save results…</source>
        <translation>保存结果…</translation>
    </message>
    <message>
        <source>Save expressions and results as CSV</source>
        <translation>将表达式和结果保存为 CSV</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>计算器</translation>
    </message>
    <message>
        <source>Show the calculator</source>
        <translation>显示计算器</translation>
    </message>
</context>
<context>
    <name>WorksheetController</name>
    <message>
        <source>&amp;Worksheet…</source>
        <translation>工作表(&amp;W)…</translation>
    </message>
    <message>
        <source>A worksheet can compute the lines that were pasted.</source>
        <translation>工作表可以计算粘贴的各行。</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>WorksheetModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Expression</source>
        <translation>表达式</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>state, result</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>WorksheetProgress</name>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>进展情况</translation>
    </message>
    <message>
        <source>Calls at once</source>
        <translation>同时调用数</translation>
    </message>
    <message>
        <source>How many calls may be in flight at the same time</source>
        <translation>允许同时进行的调用数</translation>
    </message>
    <message>
        <source>&amp;Calls at once:</source>
        <translation>同时调用数(&amp;C)：</translation>
    </message>
</context>
<context>
    <name>WorksheetReader</name>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>无法读取文件：%1</translation>
    </message>
    <message>
        <source>A worksheet has %1 rows and %2 at most; the rest of the file was not read.</source>
        <translation>工作表最多有 %1 行和 %2；文件的其余部分没有读取。</translation>
    </message>
    <message>
        <source>The file cannot be read to its end: %1</source>
        <translation>无法将文件读取完毕：%1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no file with text in it.</source>
        <translation>“%1”不是包含文本的文件。</translation>
    </message>
</context>
<context>
    <name>WorksheetRunner</name>
    <message>
        <source>%1 (at character %2)</source>
        <translation>%1（第 %2 个字符）</translation>
    </message>
</context>
<context>
    <name>WorksheetSession</name>
    <message>
        <source>%1 The worksheet is paused; what was received is kept.</source>
        <translation>%1 工作表已暂停；已收到的内容会保留。</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Reading… %1 rows</source>
        <translation>正在读取… %1 行</translation>
    </message>
    <message>
        <source>Paused at %1</source>
        <translation>暂停于 %1</translation>
    </message>
    <message>
        <source>%1 · %2 rows/s · about %3 left</source>
        <translation>%1 · %2 行/秒 · 大约还需 %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 · %2 failed</source>
        <translation>%1 · %2 个失败</translation>
    </message>
</context>
<context>
    <name>WorksheetTable</name>
    <message>
        <source>Open a file of expressions, drop one here, or paste lines.

One expression a line; of a CSV file, the column “expression” or the first one.</source>
        <translation>打开表达式文件，将其拖放到此处，或粘贴若干行。

每行一个表达式；对于 CSV 文件，取“expression”列或第一列。</translation>
    </message>
</context>
<context>
    <name>WorksheetWindow</name>
    <message>
        <source>Rows of the worksheet</source>
        <translation>工作表的行</translation>
    </message>
    <message>
        <source>Worksheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>%1[*] – Async Calculator</source>
        <comment>title of a window</comment>
        <translation>%1[*] – Async Calculator</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>The results are not saved yet.</source>
        <translation>结果尚未保存。</translation>
    </message>
    <message>
        <source>Open a file of expressions</source>
        <translation>打开表达式文件</translation>
    </message>
    <message>
        <source>Expressions (*.calcsheet *.txt *.csv *.tsv)</source>
        <translation>表达式 (*.calcsheet *.txt *.csv *.tsv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Another file would take the place of results that are not saved yet.</source>
        <translation>打开另一个文件会替换尚未保存的结果。</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>保存结果</translation>
    </message>
    <message>
        <source>Values between commas (*.csv)</source>
        <translation>逗号分隔值 (*.csv)</translation>
    </message>
    <message>
        <source>results.csv</source>
        <translation>结果.csv</translation>
    </message>
    <message>
        <source>%1-results.csv</source>
        <translation>%1-结果.csv</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Don’t save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>More results came while these were saved. They are not saved yet.</source>
        <translation>保存期间又有新的结果。它们尚未保存。</translation>
    </message>
    <message>
        <source>%1 of %2 rows were copied. A file can take them all: Save.</source>
        <translation>已复制 %2 行中的 %1 行。文件可以容纳全部：请保存。</translation>
    </message>
</context>
<context>
    <name>WorksheetWriter</name>
    <message>
        <source>&apos;%1&apos; was not saved: %2</source>
        <translation>“%1”未保存：%2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>The keys in &apos;%1&apos; cannot be read: %2</source>
        <translation>无法读取“%1”中的按键：%2</translation>
    </message>
    <message>
        <source>The service inside this program computes instead.</source>
        <translation>改由本程序内的服务进行计算。</translation>
    </message>
    <message>
        <source>There is no display to open a window on. Set DISPLAY or WAYLAND_DISPLAY, or use --keys.</source>
        <translation>没有可以打开窗口的显示。请设置 DISPLAY 或 WAYLAND_DISPLAY，或使用 --keys。</translation>
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
        <translation>位于 %1 的服务对 %2 的应答是 %3。</translation>
    </message>
    <message>
        <source>It wants other credentials.</source>
        <translation>它要求其他凭据。</translation>
    </message>
    <message>
        <source>The service, or a proxy on the way to it, does not allow this caller to make the call.</source>
        <translation>服务或途中的代理不允许此调用方进行该调用。</translation>
    </message>
    <message>
        <source>The proxy wants credentials.</source>
        <translation>代理要求凭据。</translation>
    </message>
    <message>
        <source>Check the path of the address.</source>
        <translation>请检查地址的路径。</translation>
    </message>
    <message>
        <source>What is at this address takes no calls; check its path.</source>
        <translation>此地址不接受调用；请检查其路径。</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>请稍后再试。</translation>
    </message>
    <message>
        <source>The request is larger than the service accepts.</source>
        <translation>请求超过了服务可接受的大小。</translation>
    </message>
    <message>
        <source>It may speak another version of SOAP; check the binding.</source>
        <translation>它可能使用另一个 SOAP 版本；请检查绑定。</translation>
    </message>
    <message>
        <source>Try again in %1 s.</source>
        <translation>请在 %1 秒后重试。</translation>
    </message>
    <message>
        <source>The reply is a web page, where a SOAP message was expected. Check the path of the address.</source>
        <translation>回复是一个网页，而此处应为 SOAP 消息。请检查地址的路径。</translation>
    </message>
    <message>
        <source>The reply is empty, where a SOAP message was expected. The log of the service may say why.</source>
        <translation>回复为空，而此处应为 SOAP 消息。服务的日志可能说明原因。</translation>
    </message>
    <message>
        <source>Its log may say why.</source>
        <translation>其日志可能说明原因。</translation>
    </message>
    <message>
        <source>It wrote: %1</source>
        <translation>它写道：%1</translation>
    </message>
    <message>
        <source>%1 could not be called: the proxy on the way to %2 does not answer, or not as it should: %3. Check the proxy settings.</source>
        <translation>无法调用 %1：通往 %2 的代理没有应答，或应答不正常：%3。请检查代理设置。</translation>
    </message>
    <message>
        <source>%1 could not be called: no secure connection to %2 could be made: %3.</source>
        <translation>无法调用 %1：无法与 %2 建立安全连接：%3。</translation>
    </message>
    <message>
        <source>%1 could not be called: nobody answers at %2, the connection was refused. Check that the service runs and that the port is right.</source>
        <translation>无法调用 %1：%2 处无人应答，连接被拒绝。请检查服务是否正在运行以及端口是否正确。</translation>
    </message>
    <message>
        <source>%1 could not be called: the host &apos;%2&apos; was not found. Check the name in %3 and the network connection.</source>
        <translation>无法调用 %1：找不到主机“%2”。请检查 %3 中的名称和网络连接。</translation>
    </message>
    <message>
        <source>The service at %1 closed the connection before its reply to %2 was complete. It may have done the work or not; its log may say why.</source>
        <translation>位于 %1 的服务在对 %2 的回复完整之前关闭了连接。它可能已完成工作，也可能没有；其日志可能说明原因。</translation>
    </message>
    <message>
        <source>%1 could not be called: the proxy on the way to %2 wants a user name and a password.</source>
        <translation>无法调用 %1：通往 %2 的代理要求用户名和密码。</translation>
    </message>
    <message>
        <source>%1 could not be called: %2 is no address of a service; only http and https are spoken.</source>
        <translation>无法调用 %1：%2 不是服务地址；仅支持 http 和 https。</translation>
    </message>
    <message>
        <source>What came from %1 as the reply to %2 is not HTTP: %3</source>
        <translation>%1 对 %2 的应答不是 HTTP：%3</translation>
    </message>
    <message>
        <source>The network failed on the way to %1 with %2: %3</source>
        <translation>在前往 %1 执行 %2 的途中网络出现故障：%3</translation>
    </message>
    <message>
        <source>The reply of %1 to %2 cannot be read: %3. </source>
        <translation>无法读取 %1 对 %2 的回复：%3。</translation>
    </message>
    <message>
        <source>The quotas of the binding say what is accepted.</source>
        <translation>绑定的配额决定可接受的内容。</translation>
    </message>
    <message>
        <source>Make room for it, or take less.</source>
        <translation>请为其腾出空间，或减少内容。</translation>
    </message>
    <message>
        <source>It may have been cut on its way; the log of the service may say why.</source>
        <translation>回复可能在传输中被截断；服务的日志可能说明原因。</translation>
    </message>
</context>
</TS>
