<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>QObject</name>
    <message>
        <source>&lt; 0.0001</source>
        <translation>&lt; 0.0001</translation>
    </message>
</context>
<context>
    <name>RecordsPage</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>column: role, type</comment>
        <translation>%1：%2，%3</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <source>&lt;p style=&apos;font-size:16px&apos;&gt;&lt;b&gt;Faultline %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Finds out why a machine-learning model fails, from the log of what it predicted and what turned out to be true.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt %2, Qt Charts, SQLite, LZ4, zlib and Eigen. Everything stays on this computer.&lt;/p&gt;</source>
        <translation>&lt;p style=&apos;font-size:16px&apos;&gt;&lt;b&gt;Faultline %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;根据模型的预测日志和事后的真实结果，查明机器学习模型为何失败。&lt;/p&gt;&lt;p&gt;依据 GNU 通用公共许可证第 3 版或更新版本发布的自由软件。使用 Qt %2、Qt Charts、SQLite、LZ4、zlib 和 Eigen 构建。所有数据都留在本机。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Faultline</source>
        <translation>关于 Faultline</translation>
    </message>
    <message>
        <source>&lt;p style=&apos;font-size:16px&apos;&gt;&lt;b&gt;What needs what&lt;/b&gt;&lt;/p&gt;&lt;table cellspacing=&apos;0&apos; cellpadding=&apos;5&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Log&lt;/b&gt;&lt;/td&gt;&lt;td&gt;What the model predicted. With labels: accuracy and all other metrics. With times: their course. With a confidence or probabilities: calibration, AUC, log loss. With model versions: what a change of model did.&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Labels&lt;/b&gt;&lt;/td&gt;&lt;td&gt;What turned out to be true, when it arrives later: a file with the record id and the label. Labels without a record wait for it.&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Baseline&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Rows to compare with. &lt;i&gt;Training&lt;/i&gt;: the rows the model was fitted on; inputs can be compared, quality cannot. &lt;i&gt;Reference&lt;/i&gt;: held-back rows, or a stretch of production that was accepted; both can be compared.&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Model&lt;/b&gt;&lt;/td&gt;&lt;td&gt;An ONNX file will show which layer causes failures. Not in this version yet.&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;p&gt;Only the log is required. A column that a log lacks is absent, not zero.&lt;/p&gt;</source>
        <translation>&lt;p style=&apos;font-size:16px&apos;&gt;&lt;b&gt;各项输入的用途&lt;/b&gt;&lt;/p&gt;&lt;table cellspacing=&apos;0&apos; cellpadding=&apos;5&apos;&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;日志&lt;/b&gt;&lt;/td&gt;&lt;td&gt;模型的预测。有标签：准确率及其他所有指标。有时间：指标的变化过程。有置信度或概率：校准、AUC、对数损失。有模型版本：更换模型的影响。&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;标签&lt;/b&gt;&lt;/td&gt;&lt;td&gt;之后到达的真实结果：含记录 id 和标签的文件。没有对应记录的标签会等待。&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;基线&lt;/b&gt;&lt;/td&gt;&lt;td&gt;用于比较的数据。&lt;i&gt;训练&lt;/i&gt;：模型训练所用的数据；可比较输入，不可比较质量。&lt;i&gt;参考&lt;/i&gt;：留出的数据，或已认可的一段生产数据；两者均可比较。&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;模型&lt;/b&gt;&lt;/td&gt;&lt;td&gt;ONNX 文件将显示哪一层导致失败。此版本尚未提供。&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;p&gt;只有日志是必需的。日志中没有的列是不存在，而不是零。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>What needs what</source>
        <translation>各项输入的用途</translation>
    </message>
    <message>
        <source>&lt;p style=&apos;font-size:16px&apos;&gt;&lt;b&gt;Where the sample comes from&lt;/b&gt;&lt;/p&gt;&lt;p&gt;60,000 flights of 5 February to 29 April 2001 with their arrival delays: US Bureau of Transportation Statistics, on-time performance reports (14 CFR 234), and airport states from Data.gov, both as packaged in vega-datasets. Works of the US government, in the public domain.&lt;/p&gt;&lt;p&gt;Question: does the flight arrive 15 minutes late or more? Two gradient-boosting models answered, the second from 2 April 2001. The decision threshold is 0.230, later 0.246, so the returned class is not always the more probable one. 89 labels arrived after the last day and are not in the log.&lt;/p&gt;&lt;p&gt;The numbers are as the models gave them; nothing was edited.&lt;/p&gt;</source>
        <translation>&lt;p style=&apos;font-size:16px&apos;&gt;&lt;b&gt;示例数据的来源&lt;/b&gt;&lt;/p&gt;&lt;p&gt;2001 年 2 月 5 日至 4 月 29 日的 60,000 个航班及其到达延误：美国运输统计局的准点率报告 (14 CFR 234)，机场所在州来自 Data.gov，均取自 vega-datasets。美国政府作品，属公有领域。&lt;/p&gt;&lt;p&gt;问题：航班是否晚点 15 分钟以上？由两个梯度提升模型作答，第二个自 2001 年 4 月 2 日起启用。决策阈值为 0.230，之后为 0.246，因此返回的类别并不总是概率更大的类别。89 个标签在最后一天之后到达，未包含在日志中。&lt;/p&gt;&lt;p&gt;数字均为模型原始输出，未经改动。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Where the sample comes from</source>
        <translation>示例数据的来源</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Open log…</source>
        <translation>打开日志…</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>Imports the log of what a model predicted; a preview comes first</source>
        <translation>导入模型的预测日志；会先显示预览</translation>
    </message>
    <message>
        <source>Open project…</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Opens a .faultline file</source>
        <translation>打开 .faultline 文件</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>60,000 real flight predictions over 12 weeks</source>
        <translation>12 周内 60,000 条真实航班预测</translation>
    </message>
    <message>
        <source>Close project</source>
        <translation>关闭项目</translation>
    </message>
    <message>
        <source>Add baseline…</source>
        <translation>添加基线…</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>Rows to compare with: those the model was fitted on, or a held-back reference</source>
        <translation>用于比较的数据：模型的训练数据，或留出的参考数据</translation>
    </message>
    <message>
        <source>Add labels…</source>
        <translation>添加标签…</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Labels that came later, joined by record id</source>
        <translation>之后到达的标签，按记录 id 关联</translation>
    </message>
    <message>
        <source>Add model…</source>
        <translation>添加模型…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Reading a model&apos;s weights is not in this version yet</source>
        <translation>此版本尚不能读取模型权重</translation>
    </message>
    <message>
        <source>Export report…</source>
        <translation>导出报告…</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Writes what is shown as PDF</source>
        <translation>将所示内容写为 PDF</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the table as tab-separated text, or the chart as a picture</source>
        <translation>将表格复制为制表符分隔的文本，或将图表复制为图片</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>执行命令</translation>
    </message>
    <message>
        <source>Cancel running job</source>
        <translation>取消正在运行的任务</translation>
    </message>
    <message>
        <source>Chart as table</source>
        <translation>以表格显示图表</translation>
    </message>
    <message>
        <source>Next panel</source>
        <translation>下一个面板</translation>
    </message>
    <message>
        <source>Previous panel</source>
        <translation>上一个面板</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Jobs and import problems</source>
        <translation>任务与导入问题</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>重置布局</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Measures the model over the whole log and in every window of time</source>
        <translation>在整个日志及每个时间窗口中评估模型</translation>
    </message>
    <message>
        <source>What needs what</source>
        <translation>各项输入的用途</translation>
    </message>
    <message>
        <source>Where the sample comes from</source>
        <translation>示例数据的来源</translation>
    </message>
    <message>
        <source>About Faultline</source>
        <translation>关于 Faultline</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Takes back the last change of a limit, a saved cohort or a note</source>
        <translation>撤回对阈值、保存的群组或备注的上一次更改</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>复制为命令</translation>
    </message>
    <message>
        <source>Copies the command line that gives the numbers of the panel with the focus</source>
        <translation>复制可得出当前面板数字的命令行</translation>
    </message>
    <message>
        <source>Find on this page</source>
        <translation>在此页面中查找</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Copies or saves the panel with the focus: PNG, SVG, PDF, CSV</source>
        <translation>复制或保存当前面板：PNG、SVG、PDF、CSV</translation>
    </message>
    <message>
        <source>Cohort back</source>
        <translation>群组后退</translation>
    </message>
    <message>
        <source>Shows the records that were shown before</source>
        <translation>显示之前显示过的记录</translation>
    </message>
    <message>
        <source>Cohort forward</source>
        <translation>群组前进</translation>
    </message>
    <message>
        <source>Add filter</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Only records of a condition that you type</source>
        <translation>仅显示符合所输入条件的记录</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有条件</translation>
    </message>
    <message>
        <source>Shows all records</source>
        <translation>显示全部记录</translation>
    </message>
    <message>
        <source>Save cohort…</source>
        <translation>保存群组…</translation>
    </message>
    <message>
        <source>Gives the records that are shown a name to come back to</source>
        <translation>给所示记录一个名称，以便再次使用</translation>
    </message>
    <message>
        <source>Esc does the same, and unselects when no job is running</source>
        <translation>Esc 作用相同，且在没有任务运行时取消选择</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Theme, language, how numbers are written, and shortcuts</source>
        <translation>主题、语言、数字写法和快捷键</translation>
    </message>
    <message>
        <source>Fold navigation</source>
        <translation>折叠导航</translation>
    </message>
    <message>
        <source>Shows the pages as icons alone</source>
        <translation>仅以图标显示页面</translation>
    </message>
    <message>
        <source>Go to the menu bar</source>
        <translation>转到菜单栏</translation>
    </message>
    <message>
        <source>Save layout…</source>
        <translation>保存布局…</translation>
    </message>
    <message>
        <source>Keeps page, panels and their sizes under a name</source>
        <translation>以一个名称保存页面、面板及其大小</translation>
    </message>
    <message>
        <source>Filter by what is selected</source>
        <translation>按所选内容筛选</translation>
    </message>
    <message>
        <source>Adds it to the cohort; in a chart or table, Enter does the same</source>
        <translation>将其加入群组；在图表或表格中，Enter 作用相同</translation>
    </message>
    <message>
        <source>Records behind what is selected</source>
        <translation>所选内容背后的记录</translation>
    </message>
    <message>
        <source>Next item of the page</source>
        <translation>页面的下一项</translation>
    </message>
    <message>
        <source>Previous item of the page</source>
        <translation>页面的上一项</translation>
    </message>
    <message>
        <source>Look closer at what is selected</source>
        <translation>细看所选内容</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Asks everything on this page again</source>
        <translation>重新查询此页面的全部内容</translation>
    </message>
    <message>
        <source>Help on what is shown</source>
        <translation>关于所示内容的帮助</translation>
    </message>
    <message>
        <source>What the page shows, how it is computed, and its keys</source>
        <translation>页面显示什么、如何计算以及有哪些按键</translation>
    </message>
</context>
<context>
    <name>cohort</name>
    <message>
        <source>label and prediction differ</source>
        <translation>标签与预测不同</translation>
    </message>
    <message>
        <source>label and prediction agree</source>
        <translation>标签与预测一致</translation>
    </message>
    <message>
        <source>log loss of the record</source>
        <translation>记录的对数损失</translation>
    </message>
    <message>
        <source>Brier score of the record</source>
        <translation>记录的 Brier 分数</translation>
    </message>
    <message>
        <source>probability of the returned class</source>
        <translation>返回类别的概率</translation>
    </message>
    <message>
        <source>prediction minus label</source>
        <translation>预测减标签</translation>
    </message>
    <message>
        <source>distance of prediction and label</source>
        <translation>预测与标签的距离</translation>
    </message>
    <message>
        <source>the file that the record came from</source>
        <translation>记录来自的文件</translation>
    </message>
    <message>
        <source>both hold</source>
        <translation>两者都成立</translation>
    </message>
    <message>
        <source>either holds</source>
        <translation>任一成立</translation>
    </message>
    <message>
        <source>all other records</source>
        <translation>所有其他记录</translation>
    </message>
    <message>
        <source>one of several values</source>
        <translation>若干值之一</translation>
    </message>
    <message>
        <source>none of several values</source>
        <translation>不是其中任何值</translation>
    </message>
    <message>
        <source>both ends belong to it</source>
        <translation>两端都包含在内</translation>
    </message>
    <message>
        <source>least</source>
        <translation>最小</translation>
    </message>
    <message>
        <source>greatest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>median, about</source>
        <translation>中位数，约</translation>
    </message>
    <message>
        <source>about %1 % are at or below</source>
        <translation>约 %1 % 不大于此值</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>the column %1</source>
        <translation>列 %1</translation>
    </message>
    <message>
        <source>The text that begins with %1 has no end.</source>
        <translation>以 %1 开头的文本没有结尾。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means nothing here. Put names and values with such characters in quotes.</source>
        <translation>“%1”在此没有含义。含此类字符的名称和值请加引号。</translation>
    </message>
    <message>
        <source>This is nested too deeply. Save a part of it as a cohort of its own.</source>
        <translation>嵌套过深。请将其中一部分保存为单独的群组。</translation>
    </message>
    <message>
        <source>A condition is missing at the end.</source>
        <translation>末尾缺少一个条件。</translation>
    </message>
    <message>
        <source>A condition is expected here: column, operator, value.</source>
        <translation>此处应为条件：列、运算符、值。</translation>
    </message>
    <message>
        <source>&quot;and&quot; or &quot;or&quot; is missing before this. A value of several words stands in quotes.</source>
        <translation>此前缺少 &quot;and&quot; 或 &quot;or&quot;。含多个词的值请加引号。</translation>
    </message>
    <message>
        <source>This ) closes nothing.</source>
        <translation>此 ) 没有对应的 (。</translation>
    </message>
    <message>
        <source>A ) is missing for this (.</source>
        <translation>此 ( 缺少对应的 )。</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. Column names are case-sensitive.</source>
        <translation>没有列“%1”。列名区分大小写。</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. Did you mean %2?</source>
        <translation>没有列“%1”。您是指 %2 吗？</translation>
    </message>
    <message>
        <source>This log has no &quot;%1&quot;: the columns that it is made from are not there.</source>
        <translation>此日志没有“%1”：计算它所需的列不存在。</translation>
    </message>
    <message>
        <source>This log has no &quot;%1&quot;: its predictions are numbers. Use %2.</source>
        <translation>此日志没有“%1”：其预测是数字。请使用 %2。</translation>
    </message>
    <message>
        <source>A column is missing here, as in 10 &lt; column &lt;= 20.</source>
        <translation>此处缺少列，例如 10 &lt; column &lt;= 20。</translation>
    </message>
    <message>
        <source>An operator is expected here: =, !=, &lt;, &lt;=, &gt;, &gt;=, in, between or is missing.</source>
        <translation>此处应为运算符：=、!=、&lt;、&lt;=、&gt;、&gt;=、in、between 或 is missing。</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>此处缺少值。</translation>
    </message>
    <message>
        <source>&quot;missing&quot; is expected behind &quot;is&quot;.</source>
        <translation>&quot;is&quot; 之后应为 &quot;missing&quot;。</translation>
    </message>
    <message>
        <source>A ( is expected here, as in: in (a, b).</source>
        <translation>此处应为 (，例如：in (a, b)。</translation>
    </message>
    <message>
        <source>A , or ) is missing here.</source>
        <translation>此处缺少 , 或 )。</translation>
    </message>
    <message>
        <source>&quot;and&quot; is expected here, as in: between 10 and 20.</source>
        <translation>此处应为 &quot;and&quot;，例如：between 10 and 20。</translation>
    </message>
    <message>
        <source>Between two values only &lt; and &lt;= make a range, as in 10 &lt; column &lt;= 20.</source>
        <translation>两个值之间只有 &lt; 和 &lt;= 构成范围，例如 10 &lt; column &lt;= 20。</translation>
    </message>
    <message>
        <source>Only a column can be missing.</source>
        <translation>只有列才可能缺失。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Write it as 2024-05-31 or 2024-05-31T14:00:00Z.</source>
        <translation>“%1”不是时间。请写成 2024-05-31 或 2024-05-31T14:00:00Z。</translation>
    </message>
    <message>
        <source>Text has no order here: use =, != or in.</source>
        <translation>文本在此没有大小顺序：请使用 =、!= 或 in。</translation>
    </message>
    <message>
        <source>Integers of 2^53 and beyond cannot be compared here. Give the column the type text, or select by SQL.</source>
        <translation>2^53 及以上的整数无法在此比较。请将该列设为文本类型，或用 SQL 选择。</translation>
    </message>
    <message>
        <source>There is no log &quot;%1&quot; in this project.</source>
        <translation>此项目中没有日志“%1”。</translation>
    </message>
    <message>
        <source>The name of a row set is missing behind @.</source>
        <translation>@ 之后缺少行集的名称。</translation>
    </message>
    <message>
        <source>There is no row set &quot;%1&quot; here.</source>
        <translation>此处没有行集“%1”。</translation>
    </message>
</context>
<context>
    <name>drift</name>
    <message>
        <source>log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>says little</source>
        <translation>说明不了什么</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>已变化</translation>
    </message>
    <message>
        <source>drifted</source>
        <translation>已漂移</translation>
    </message>
    <message>
        <source>no drift</source>
        <translation>无漂移</translation>
    </message>
    <message>
        <source>The baseline has one value only, so any other is new to it.</source>
        <translation>基线只有一个值，因此任何其他值对它都是新的。</translation>
    </message>
    <message>
        <source>Every quantile is %1 times what it was: another unit?</source>
        <translation>每个分位数都是原来的 %1 倍：换了单位？</translation>
    </message>
    <message>
        <source>Every quantile moved by %1.</source>
        <translation>每个分位数移动了 %1。</translation>
    </message>
    <message>
        <source>One value became far more frequent: %1.</source>
        <translation>某个值变得频繁得多：%1。</translation>
    </message>
    <message>
        <source>Values that the baseline lacks: %1.</source>
        <translation>基线中没有的值：%1。</translation>
    </message>
    <message>
        <source>Values that no longer occur: %1.</source>
        <translation>不再出现的值：%1。</translation>
    </message>
    <message>
        <source>More values are missing.</source>
        <translation>缺失值增多。</translation>
    </message>
    <message>
        <source>Fewer values are missing.</source>
        <translation>缺失值减少。</translation>
    </message>
    <message>
        <source>%1 [%2, %3]</source>
        <translation>%1 [%2，%3]</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>above %1</source>
        <translation>高于 %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>not a number</source>
        <translation>非数字</translation>
    </message>
    <message>
        <source>other values</source>
        <translation>其他值</translation>
    </message>
    <message>
        <source>PSI over the deciles or values of the baseline, missing values a bin of their own. Drifted: q below 0.01 over all columns, and PSI above 0.02 and above what 99 of 100 logs without drift stay below.</source>
        <translation>PSI 按基线的十分位或取值计算，缺失值单独成箱。漂移：对全部列 q 低于 0.01，且 PSI 高于 0.02 并高于 100 个无漂移日志中 99 个所达不到的值。</translation>
    </message>
    <message>
        <source>The date of a change is searched in one half of the records and tested in the other.</source>
        <translation>变化日期在一半记录中搜索，在另一半中检验。</translation>
    </message>
    <message>
        <source>The date of a change is corrected for the number of dates tried.</source>
        <translation>变化日期已按尝试过的日期数校正。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
</context>
<context>
    <name>exports</name>
    <message>
        <source>From (UTC)</source>
        <translation>起 (UTC)</translation>
    </message>
    <message>
        <source>Before (UTC)</source>
        <translation>止 (UTC)</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>With a prediction</source>
        <translation>有预测</translation>
    </message>
    <message>
        <source>Predicted class</source>
        <translation>预测类别</translation>
    </message>
    <message>
        <source>Share of the predictions</source>
        <translation>占预测的比例</translation>
    </message>
    <message>
        <source>Share, lower</source>
        <translation>比例，下限</translation>
    </message>
    <message>
        <source>Share, upper</source>
        <translation>比例，上限</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>带标签</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1, lower</source>
        <comment>metric: end of its interval</comment>
        <translation>%1，下限</translation>
    </message>
    <message>
        <source>%1, upper</source>
        <comment>metric: end of its interval</comment>
        <translation>%1，上限</translation>
    </message>
    <message>
        <source>%1, n</source>
        <comment>metric: records it stands on</comment>
        <translation>%1，n</translation>
    </message>
    <message>
        <source>Notes</source>
        <comment>name of a column</comment>
        <translation>备注</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Share of the label</source>
        <translation>占该标签的比例</translation>
    </message>
    <message>
        <source>Confidence above</source>
        <translation>置信度高于</translation>
    </message>
    <message>
        <source>Confidence to</source>
        <translation>置信度至</translation>
    </message>
    <message>
        <source>Mean confidence</source>
        <translation>平均置信度</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Accuracy, lower</source>
        <translation>准确率，下限</translation>
    </message>
    <message>
        <source>Accuracy, upper</source>
        <translation>准确率，上限</translation>
    </message>
    <message>
        <source>Share of each label&apos;s row; blue is right, orange is wrong.</source>
        <translation>占每个标签所在行的比例；蓝色为正确，橙色为错误。</translation>
    </message>
    <message>
        <source>Accuracy by confidence with 95 % intervals; below, the number of records in each bin.</source>
        <translation>按置信度的准确率及 95 % 区间；下方为各分箱的记录数。</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>%1, lower</source>
        <comment>metric</comment>
        <translation>%1，下限</translation>
    </message>
    <message>
        <source>%1, upper</source>
        <comment>metric</comment>
        <translation>%1，上限</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>True positives</source>
        <translation>真阳性</translation>
    </message>
    <message>
        <source>False positives</source>
        <translation>假阳性</translation>
    </message>
    <message>
        <source>False negatives</source>
        <translation>假阴性</translation>
    </message>
    <message>
        <source>True negatives</source>
        <translation>真阴性</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>The first %1 of %2 rows.</source>
        <comment>counts</comment>
        <translation>共 %2 行中的前 %1 行。</translation>
    </message>
</context>
<context>
    <name>faultline::Application</name>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>There is nothing to report yet: open a log first.</source>
        <translation>还没有可报告的内容:请先打开一个日志。</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>正在写报告</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <comment>file</comment>
        <translation>正在写入 %1</translation>
    </message>
</context>
<context>
    <name>faultline::ClassModel</name>
    <message>
        <source>Mean</source>
        <comment>of the classes</comment>
        <translation>平均</translation>
    </message>
    <message>
        <source>Weighted mean</source>
        <comment>of the classes</comment>
        <translation>加权平均</translation>
    </message>
    <message>
        <source>Records with this label</source>
        <translation>具有此标签的记录</translation>
    </message>
    <message>
        <source>Records with this prediction</source>
        <translation>具有此预测的记录</translation>
    </message>
    <message>
        <source>Of the records predicted as this class, the share that has its label; Wilson interval</source>
        <translation>在预测为此类别的记录中，标签确为此类别的比例；Wilson 区间</translation>
    </message>
    <message>
        <source>Of the records labelled with this class, the share that is predicted as it; Wilson interval</source>
        <translation>在标签为此类别的记录中，被预测为此类别的比例；Wilson 区间</translation>
    </message>
    <message>
        <source>2 TP / (2 TP + FP + FN); interval from 1,000 resamples of the confusion matrix</source>
        <translation>2 TP / (2 TP + FP + FN)；区间来自混淆矩阵的 1,000 次重抽样</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>带标签</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
</context>
<context>
    <name>faultline::ClassPanel</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>带标签</translation>
    </message>
    <message>
        <source>Predicted</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Both</source>
        <translation>两者</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of this class were missed.</source>
        <translation>
            <numerusform>此类别有 %Ln 条记录被漏掉。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) were taken for it.</source>
        <translation>
            <numerusform>有 %Ln 条记录被误认为此类别。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln class(es)</source>
        <translation>
            <numerusform>%Ln 个类别</numerusform>
        </translation>
    </message>
    <message>
        <source>Precision and recall with Wilson intervals, F1 from resamples. Enter shows the records with that label.</source>
        <translation>精确率和召回率带 Wilson 区间，F1 来自重抽样。Enter 显示具有该标签的记录。</translation>
    </message>
    <message>
        <source>A regression has no classes</source>
        <translation>回归没有类别</translation>
    </message>
    <message>
        <source>This log predicts a number: the heatmap shows where its error is large.</source>
        <translation>此日志预测数字：热力图显示误差大的地方。</translation>
    </message>
    <message>
        <source>No classes to compare yet</source>
        <translation>还没有可比较的类别</translation>
    </message>
    <message>
        <source>Precision and recall of each class need records with label and prediction.</source>
        <translation>各类别的精确率和召回率需要带标签和预测的记录。</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Precision, recall and F1 of each class</source>
        <translation>各类别的精确率、召回率和 F1</translation>
    </message>
</context>
<context>
    <name>faultline::ClusterModel</name>
    <message>
        <source>nothing clear</source>
        <translation>没有明显之处</translation>
    </message>
    <message>
        <source>#</source>
        <comment>number of a cluster</comment>
        <translation>#</translation>
    </message>
    <message>
        <source>n</source>
        <comment>failures in a cluster</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Label → prediction</source>
        <translation>标签 → 预测</translation>
    </message>
    <message>
        <source>Sets it apart</source>
        <translation>与众不同之处</translation>
    </message>
</context>
<context>
    <name>faultline::ClustersPage</name>
    <message>
        <source>Map of failures</source>
        <translation>失败地图</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>聚类</translation>
    </message>
    <message>
        <source>What sets a cluster apart</source>
        <translation>聚类的与众不同之处</translation>
    </message>
    <message>
        <source>Grouping failures</source>
        <translation>正在归并失败</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>The filter is another one than when these failures were grouped. F5 groups them again.</source>
        <translation>条件与归并这些失败时不同。F5 重新归并。</translation>
    </message>
    <message>
        <source>More failures than are grouped at once: a sample was drawn with seed %1.</source>
        <translation>失败多于一次可归并的数量：已用种子 %1 抽样。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>count, count</comment>
        <translation>%1，n = %2</translation>
    </message>
    <message>
        <source>Filled: confidence above 0.95. Plus: in no cluster.</source>
        <translation>实心：置信度高于 0.95。加号：不属于任何聚类。</translation>
    </message>
    <message>
        <source>Plus: in no cluster.</source>
        <translation>加号：不属于任何聚类。</translation>
    </message>
    <message>
        <source>%1 Near means alike; the axes have no unit and hold %2 of what varies.</source>
        <comment>legend, share</comment>
        <translation>%1 相近即相似；坐标轴没有单位，包含 %2 的变化。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln failure(s)</source>
        <translation>
            <numerusform>%Ln 个失败</numerusform>
        </translation>
    </message>
    <message>
        <source>Clusters of failures</source>
        <translation>失败的聚类</translation>
    </message>
    <message>
        <source>No log is open</source>
        <translation>未打开日志</translation>
    </message>
    <message>
        <source>Clusters show which failures are alike. Open a log with labels first.</source>
        <translation>聚类显示哪些失败彼此相似。请先打开一个带标签的日志。</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>未归并</translation>
    </message>
    <message>
        <source>Being grouped</source>
        <translation>正在归并</translation>
    </message>
    <message>
        <source>The line above says why.</source>
        <translation>上方一行说明了原因。</translation>
    </message>
    <message>
        <source>The clusters come in a moment.</source>
        <translation>聚类马上就来。</translation>
    </message>
    <message>
        <source>Group low confidence</source>
        <translation>归并低置信度</translation>
    </message>
    <message>
        <source>Group from %1 failures on</source>
        <translation>从 %1 个失败起归并</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>select a cluster</source>
        <translation>选择聚类</translation>
    </message>
    <message>
        <source>Cluster %1: evidence</source>
        <translation>聚类 %1：依据</translation>
    </message>
    <message>
        <source>%1 of %2 failures, nearest to the middle first</source>
        <comment>count, count</comment>
        <translation>%2 个失败中的 %1 个，最靠近中心的在前</translation>
    </message>
    <message>
        <source>Orange: this cluster (%1). Grey: records that do not fail, with labels in like proportion (%2). Boxes: 5, 25, 50, 75, 95 %; bars: shares.</source>
        <translation>橙色：此聚类（%1）。灰色：未失败的记录，标签比例相同（%2）。箱形：5、25、50、75、95 %；条形：比例。</translation>
    </message>
    <message>
        <source>Orange: this cluster (%1). Grey: the other failures (%2). Boxes: 5, 25, 50, 75, 95 %; bars: shares.</source>
        <translation>橙色：此聚类（%1）。灰色：其他失败（%2）。箱形：5、25、50、75、95 %；条形：比例。</translation>
    </message>
    <message>
        <source>Reading examples</source>
        <translation>正在读取示例</translation>
    </message>
    <message>
        <source>Group again</source>
        <translation>重新归并</translation>
    </message>
    <message>
        <source>Groups the failures of the current filter (F5).</source>
        <translation>归并当前条件下的失败 (F5)。</translation>
    </message>
    <message>
        <source>Against records that do not fail</source>
        <translation>与未失败的记录对照</translation>
    </message>
    <message>
        <source>Against the other failures</source>
        <translation>与其他失败对照</translation>
    </message>
    <message>
        <source>What the cluster is set against</source>
        <translation>聚类的对照对象</translation>
    </message>
    <message>
        <source>Examples of the cluster</source>
        <translation>聚类的示例</translation>
    </message>
</context>
<context>
    <name>faultline::CohortBar</name>
    <message>
        <source>Cohort</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Cohort: which records every number is about</source>
        <translation>群组：所有数字所针对的记录</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>name of a row set</comment>
        <translation>非 %1</translation>
    </message>
    <message>
        <source>of other data</source>
        <comment>row set</comment>
        <translation>属于其他数据</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Show all but these</source>
        <translation>显示除此以外的全部</translation>
    </message>
    <message>
        <source>Only this filter</source>
        <translation>仅此条件</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Cohort back (Alt+Left)</source>
        <translation>群组后退 (Alt+Left)</translation>
    </message>
    <message>
        <source>Cohort back</source>
        <translation>群组后退</translation>
    </message>
    <message>
        <source>Cohort forward (Alt+Right)</source>
        <translation>群组前进 (Alt+Right)</translation>
    </message>
    <message>
        <source>Cohort forward</source>
        <translation>群组前进</translation>
    </message>
</context>
<context>
    <name>faultline::CohortChip</name>
    <message>
        <source>Filter: %1</source>
        <comment>condition</comment>
        <translation>条件：%1</translation>
    </message>
    <message>
        <source>Enter edits it, Delete removes it</source>
        <translation>Enter 编辑，Delete 移除</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>condition, where it comes from</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>faultline::CohortCount</name>
    <message>
        <source>&lt;b&gt;%1&lt;/b&gt; of %2 records</source>
        <translation>&lt;b&gt;%1&lt;/b&gt; / %2 条记录</translation>
    </message>
    <message>
        <source>No log open</source>
        <translation>未打开日志</translation>
    </message>
    <message>
        <source>no records of %1</source>
        <translation>%1 条中没有记录</translation>
    </message>
    <message>
        <source>Of what is being typed; Enter applies it</source>
        <translation>正在输入的条件的数目；Enter 应用</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在计数…</translation>
    </message>
    <message>
        <source>Every number is about these records</source>
        <translation>所有数字都针对这些记录</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>count of records, what it is about</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>faultline::CohortField</name>
    <message>
        <source>Add filter</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Add filter: column, operator, value</source>
        <translation>添加条件：列、运算符、值</translation>
    </message>
    <message>
        <source>A condition such as distance &gt; 1000 and origin in (PHX, ORD); Ctrl+L comes here</source>
        <translation>例如 distance &gt; 1000 and origin in (PHX, ORD) 这样的条件；Ctrl+L 转到此处</translation>
    </message>
</context>
<context>
    <name>faultline::CohortStrip</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Filters that do not fit here</source>
        <translation>此处放不下的条件</translation>
    </message>
</context>
<context>
    <name>faultline::ColumnChooser</name>
    <message>
        <source>Find a column</source>
        <translation>查找列</translation>
    </message>
    <message>
        <source>Columns of the table</source>
        <translation>表格的列</translation>
    </message>
    <message>
        <source>All</source>
        <comment>columns</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>None</source>
        <comment>columns</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Usual</source>
        <comment>columns</comment>
        <translation>常用</translation>
    </message>
    <message>
        <source>What a log shows at first</source>
        <translation>日志最初显示的列</translation>
    </message>
</context>
<context>
    <name>faultline::CommandField</name>
    <message>
        <source>Search or run a command</source>
        <translation>搜索或执行命令</translation>
    </message>
</context>
<context>
    <name>faultline::CommandPalette</name>
    <message>
        <source>Type part of a name: an action, a page, a column, a project</source>
        <translation>输入名称的一部分：操作、页面、列、项目</translation>
    </message>
    <message>
        <source>Run a command</source>
        <translation>执行命令</translation>
    </message>
    <message>
        <source>Commands that fit</source>
        <translation>匹配的命令</translation>
    </message>
    <message>
        <source>Nothing has a name like that. Names are found in English too.</source>
        <translation>没有这样的名称。也可用英文名称查找。</translation>
    </message>
    <message>
        <source>Up and Down choose · Enter runs · Esc leaves</source>
        <translation>上下键选择 · Enter 执行 · Esc 离开</translation>
    </message>
</context>
<context>
    <name>faultline::ContrastView</name>
    <message>
        <source>What sets the cluster apart</source>
        <translation>聚类的与众不同之处</translation>
    </message>
    <message>
        <source>Above, grey: records that do not fail, with labels in like proportion; below: the cluster. Boxes: 5, 25, 50, 75, 95 %. Bars: shares.</source>
        <translation>上方灰色：未失败的记录，标签比例相同；下方：聚类。箱形：5、25、50、75、95 %。条形：比例。</translation>
    </message>
    <message>
        <source>Above, grey: the other failures; below: the cluster. Boxes: 5, 25, 50, 75, 95 %. Bars: shares.</source>
        <translation>上方灰色：其他失败；下方：聚类。箱形：5、25、50、75、95 %。条形：比例。</translation>
    </message>
</context>
<context>
    <name>faultline::Desk</name>
    <message>
        <source>Reading saved cohorts</source>
        <translation>正在读取保存的群组</translation>
    </message>
    <message>
        <source>Counting the records of the cohort</source>
        <translation>正在清点群组的记录</translation>
    </message>
    <message>
        <source>Looking for values of a column</source>
        <translation>正在查找某列的值</translation>
    </message>
    <message>
        <source>The row set &quot;%1&quot; was made for other data: make it again, or remove it from the cohort.</source>
        <translation>行集“%1”是为其他数据建立的：请重新建立，或将其从群组中移除。</translation>
    </message>
    <message>
        <source>Keeping the cohort</source>
        <translation>正在记住群组</translation>
    </message>
    <message>
        <source>Saving a cohort</source>
        <translation>正在保存群组</translation>
    </message>
    <message>
        <source>A cohort with a row set cannot be saved: its rows have no meaning once data come or go.</source>
        <translation>含有行集的群组无法保存：数据增减后，其中的行就失去意义。</translation>
    </message>
    <message>
        <source>Undo saving of a cohort</source>
        <translation>撤销保存群组</translation>
    </message>
    <message>
        <source>Redo saving of a cohort</source>
        <translation>重做保存群组</translation>
    </message>
    <message>
        <source>This project is open for reading only, because another process writes it. The list of saved cohorts stays as it is.</source>
        <translation>此项目以只读方式打开，因为另一进程正在写入。保存的群组列表保持不变。</translation>
    </message>
    <message>
        <source>Removing a saved cohort</source>
        <translation>正在移除保存的群组</translation>
    </message>
    <message>
        <source>Undo removal of a cohort</source>
        <translation>撤销移除群组</translation>
    </message>
    <message>
        <source>Redo removal of a cohort</source>
        <translation>重做移除群组</translation>
    </message>
</context>
<context>
    <name>faultline::DistributionView</name>
    <message>
        <source>Distribution in the baseline and in the log</source>
        <translation>基线与日志中的分布</translation>
    </message>
    <message>
        <source>%1: %2 of the log.</source>
        <translation>%1：日志的 %2。</translation>
    </message>
    <message>
        <source>%1: %2 of the baseline, %3 of the log.</source>
        <translation>%1：基线的 %2，日志的 %3。</translation>
    </message>
</context>
<context>
    <name>faultline::DriftModel</name>
    <message>
        <source>%1 (label)</source>
        <translation>%1（标签）</translation>
    </message>
    <message>
        <source>%1 (prediction)</source>
        <translation>%1（预测）</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>share in the baseline, in the log</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>The column as the file names it; its note is the tooltip</source>
        <translation>文件中的列名；工具提示中有说明</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Population stability index, sum of (p − q) ln(p / q); the mark is the limit for these numbers of records</source>
        <translation>群体稳定性指数，Σ (p − q) ln(p / q)；标记为此记录数下的阈值</translation>
    </message>
    <message>
        <source>Distance (PSI)</source>
        <translation>距离 (PSI)</translation>
    </message>
    <message>
        <source>The distance of every week; the line is where the column changed</source>
        <translation>每周的距离；竖线是该列发生变化之处</translation>
    </message>
    <message>
        <source>By week</source>
        <translation>按周</translation>
    </message>
    <message>
        <source>Two-sample test, Benjamini–Hochberg over the columns</source>
        <translation>两样本检验，对各列作 Benjamini–Hochberg 校正</translation>
    </message>
    <message>
        <source>q-value</source>
        <translation>q 值</translation>
    </message>
    <message>
        <source>Share of records without a value</source>
        <translation>没有值的记录所占比例</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>First week after a confirmed change within the log, with its 95 % interval</source>
        <translation>日志内经确认的变化之后的第一周，带 95 % 区间</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>What the shift of the shares alone does to the error: share in the log minus share in the baseline, times the error of each bin</source>
        <translation>仅由比例变动造成的误差变化：日志比例减基线比例，乘以各分箱的误差</translation>
    </message>
    <message>
        <source>Impact on |residual|</source>
        <translation>对 |残差| 的影响</translation>
    </message>
    <message>
        <source>Impact, points</source>
        <translation>影响，百分点</translation>
    </message>
    <message>
        <source>Drifted: against the baseline. Changed: within the log, confirmed on records that did not search</source>
        <translation>漂移：相对基线。变化：日志内部，在未参与搜索的记录上确认</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>faultline::DriftPage</name>
    <message>
        <source>Comparing columns over time</source>
        <translation>正在比较各列随时间的变化</translation>
    </message>
    <message>
        <source>%1 of %2 moved</source>
        <comment>columns</comment>
        <translation>%2 列中 %1 列有变动</translation>
    </message>
    <message>
        <source>No baseline: only changes within the log are seen.</source>
        <translation>没有基线：只能看到日志内部的变化。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Being compared</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>The columns come in a moment.</source>
        <translation>各列马上就来。</translation>
    </message>
    <message>
        <source>No log is open</source>
        <translation>未打开日志</translation>
    </message>
    <message>
        <source>Drift shows which inputs moved away from the training data. Open a log, then add a baseline.</source>
        <translation>漂移显示哪些输入偏离了训练数据。请先打开日志，再添加基线。</translation>
    </message>
    <message>
        <source>There is nothing to compare</source>
        <translation>没有可比较的内容</translation>
    </message>
    <message>
        <source>Give columns the role &quot;feature&quot; when importing; then each is compared over time and with the baseline.</source>
        <translation>导入时请给列赋予“feature”角色；之后每列都会随时间并与基线比较。</translation>
    </message>
    <message>
        <source>No record fits the filter</source>
        <translation>没有记录符合条件</translation>
    </message>
    <message>
        <source>Remove a condition in the bar above, or go back with Alt+Left.</source>
        <translation>请在上方移除一个条件，或用 Alt+Left 返回。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基线</translation>
    </message>
    <message>
        <source>records</source>
        <translation>条记录</translation>
    </message>
    <message>
        <source>PSI</source>
        <translation>PSI</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>阈值 %1</translation>
    </message>
    <message>
        <source>Jensen–Shannon</source>
        <translation>Jensen–Shannon</translation>
    </message>
    <message>
        <source>0 to 1</source>
        <translation>0 到 1</translation>
    </message>
    <message>
        <source>Kolmogorov–Smirnov</source>
        <translation>Kolmogorov–Smirnov</translation>
    </message>
    <message>
        <source>Wasserstein</source>
        <translation>Wasserstein</translation>
    </message>
    <message>
        <source>standard deviations</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message>
        <source>PSI after against before</source>
        <translation>变化后相对变化前的 PSI</translation>
    </message>
    <message>
        <source>The filter and the records are those since the change.</source>
        <translation>条件和记录均为变化之后的。</translation>
    </message>
    <message>
        <source>Impact</source>
        <translation>影响</translation>
    </message>
    <message>
        <source>on |residual|</source>
        <translation>对 |残差|</translation>
    </message>
    <message>
        <source>points of the error rate</source>
        <translation>错误率的百分点</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>分箱</translation>
    </message>
    <message>
        <source>Distribution of %1</source>
        <comment>column</comment>
        <translation>%1 的分布</translation>
    </message>
    <message>
        <source>which columns moved away from the baseline, or changed within the log</source>
        <translation>哪些列偏离了基线，或在日志内发生变化</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns by how far they moved</source>
        <translation>按变动大小排列的列</translation>
    </message>
</context>
<context>
    <name>faultline::ExportMenu</name>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Copy image</source>
        <translation>复制图像</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>复制为表格</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>复制为命令</translation>
    </message>
    <message>
        <source>View as table</source>
        <translation>以表格查看</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>保存为 PNG…</translation>
    </message>
    <message>
        <source>Save as PNG, twice the size…</source>
        <translation>保存为 PNG，两倍大小…</translation>
    </message>
    <message>
        <source>Save as PNG, three times the size…</source>
        <translation>保存为 PNG，三倍大小…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>保存为 SVG…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>保存为 PDF…</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>保存为 CSV…</translation>
    </message>
</context>
<context>
    <name>faultline::FailureControls</name>
    <message>
        <source>%1 (auto)</source>
        <comment>smallest cluster</comment>
        <translation>%1（自动）</translation>
    </message>
    <message>
        <source>auto</source>
        <comment>smallest cluster</comment>
        <translation>自动</translation>
    </message>
    <message>
        <source> sd</source>
        <comment>robust standard deviations</comment>
        <translation> 个标准差</translation>
    </message>
    <message>
        <source>How many robust standard deviations (1.4826 MAD) a residual may be from the median.</source>
        <translation>残差可偏离中位数多少个稳健标准差（1.4826 MAD）。</translation>
    </message>
    <message>
        <source>Records with a confidence below this are grouped; no label is needed.</source>
        <translation>归并置信度低于此值的记录；不需要标签。</translation>
    </message>
    <message>
        <source>By what there is</source>
        <translation>按现有内容</translation>
    </message>
    <message>
        <source>By embedding</source>
        <translation>按嵌入</translation>
    </message>
    <message>
        <source>By features</source>
        <translation>按特征</translation>
    </message>
    <message>
        <source>What is a failure</source>
        <translation>什么算作失败</translation>
    </message>
    <message>
        <source>Limit of the failure definition</source>
        <translation>失败定义的阈值</translation>
    </message>
    <message>
        <source>at least</source>
        <comment>failures in a cluster</comment>
        <translation>至少</translation>
    </message>
    <message>
        <source>Smallest cluster</source>
        <translation>最小聚类</translation>
    </message>
    <message>
        <source>Fewer failures than this are no cluster. By itself: 1 % of the failures, at least 8.</source>
        <translation>少于此数的失败不成聚类。默认：失败的 1 %，至少 8 个。</translation>
    </message>
    <message>
        <source>By what failures are alike</source>
        <translation>按什么判断失败相似</translation>
    </message>
    <message>
        <source>By what failures are alike: the embedding where there is one (with the class probabilities of three classes or more), or the features.</source>
        <translation>按什么判断失败相似：有嵌入时按嵌入（三个或更多类别时连同类别概率），否则按特征。</translation>
    </message>
</context>
<context>
    <name>faultline::FirstStartPage</name>
    <message>
        <source>Find out why a model fails</source>
        <translation>查明模型为何失败</translation>
    </message>
    <message>
        <source>Load the log of what a model predicted and what turned out to be true. Everything stays on this computer.</source>
        <translation>载入模型的预测及其后的真实结果。所有数据都留在本机。</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>60,000 real flight predictions over 12 weeks, with 17,767 failures. Source: US Bureau of Transportation Statistics.</source>
        <translation>12 周内 60,000 条真实航班预测，其中 17,767 条失败。来源：美国运输统计局。</translation>
    </message>
    <message>
        <source>Open sample</source>
        <translation>打开示例</translation>
    </message>
    <message>
        <source>Open a log</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>A CSV or TSV file, plain or gzip, with a header. Columns are recognised by name and value, and you can correct them.</source>
        <translation>带表头的 CSV 或 TSV 文件，可为 gzip 压缩。列按名称和取值识别，可以更正。</translation>
    </message>
    <message>
        <source>Open log… Ctrl+O</source>
        <translation>打开日志… Ctrl+O</translation>
    </message>
    <message>
        <source>Drop a log or a .faultline project here</source>
        <translation>将日志或 .faultline 项目拖放到此处</translation>
    </message>
    <message>
        <source>A preview comes first; nothing is stored before you confirm it.</source>
        <translation>先显示预览；确认之前不会存储任何内容。</translation>
    </message>
    <message>
        <source>1 See that it fails</source>
        <translation>1 看到它在失败</translation>
    </message>
    <message>
        <source>metrics over time with intervals and limits</source>
        <translation>随时间变化的指标，含区间与阈值</translation>
    </message>
    <message>
        <source>2 See where and why</source>
        <translation>2 看到在哪里、为什么</translation>
    </message>
    <message>
        <source>heatmap, clusters of failures, drift, and every record behind them</source>
        <translation>热力图、失败的聚类、漂移，以及其背后的每条记录</translation>
    </message>
    <message>
        <source>3 Tell others</source>
        <translation>3 告知他人</translation>
    </message>
    <message>
        <source>a PDF report with every number and its source</source>
        <translation>PDF 报告，每个数字都有出处</translation>
    </message>
    <message>
        <source>What needs what…</source>
        <translation>各项输入的用途…</translation>
    </message>
    <message>
        <source>Add what you have</source>
        <translation>添加已有的资料</translation>
    </message>
    <message>
        <source>A baseline from training or labels that came late. Each is optional and answers further questions.</source>
        <translation>训练基线或迟到的标签。均为可选，可回答更多问题。</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
</context>
<context>
    <name>faultline::HeatmapPage</name>
    <message>
        <source>Ranking pairs of features</source>
        <translation>正在为特征对排序</translation>
    </message>
    <message>
        <source>Counting the heatmap</source>
        <translation>正在计算热力图</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>column, column</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>%1, %2 by %3</source>
        <comment>error rate, column, column</comment>
        <translation>%1，%2 × %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 %Ln labelled record(s). %2</source>
        <comment>definition, kind of the intervals</comment>
        <translation>
            <numerusform>%1 %Ln 条有标签的记录。%2</numerusform>
        </translation>
    </message>
    <message>
        <source>No log is open</source>
        <translation>未打开日志</translation>
    </message>
    <message>
        <source>A heatmap shows in which combination of two features the model fails. Open a log first.</source>
        <translation>热力图显示模型在哪两个特征的组合下失败。请先打开一个日志。</translation>
    </message>
    <message>
        <source>There is nothing to cross</source>
        <translation>没有可交叉的内容</translation>
    </message>
    <message>
        <source>A heatmap needs two columns: give columns the role &quot;feature&quot; when importing.</source>
        <translation>热力图需要两列：导入时请给列赋予“feature”角色。</translation>
    </message>
    <message>
        <source>Being counted</source>
        <translation>正在计算</translation>
    </message>
    <message>
        <source>The cells come in a moment.</source>
        <translation>单元格马上就来。</translation>
    </message>
    <message>
        <source>No record fits the filter</source>
        <translation>没有记录符合条件</translation>
    </message>
    <message>
        <source>Remove a condition in the bar above, or go back with Alt+Left.</source>
        <translation>请在上方移除一个条件，或用 Alt+Left 返回。</translation>
    </message>
    <message>
        <source>No labels yet</source>
        <translation>尚无标签</translation>
    </message>
    <message>
        <source>Whether a prediction was right is known once its label is there. Add a label file, or analyse a log with labels.</source>
        <translation>有了标签才知道预测是否正确。请添加标签文件，或分析带标签的日志。</translation>
    </message>
    <message>
        <source>Add labels…</source>
        <translation>添加标签…</translation>
    </message>
    <message>
        <source>%1, %2 confirmed</source>
        <comment>count of pairs, count of them</comment>
        <translation>%1 对，%2 对已确认</translation>
    </message>
    <message>
        <source>Pairs of features that fail together appear here once there are labels.</source>
        <translation>有了标签后，一同失败的特征对会出现在这里。</translation>
    </message>
    <message>
        <source>Fewer than two features differ between these records, so there is no pair.</source>
        <translation>这些记录之间不同的特征少于两个，因此没有特征对。</translation>
    </message>
    <message>
        <source>%1: %2 by %3</source>
        <comment>error rate, column, column</comment>
        <translation>%1：%2 × %3</translation>
    </message>
    <message>
        <source>error by any two columns</source>
        <translation>按任意两列的错误</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>特征对</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Column of the log along the rows</source>
        <translation>作为行的日志列</translation>
    </message>
    <message>
        <source>Column of the log along the columns</source>
        <translation>作为列的日志列</translation>
    </message>
    <message>
        <source>What the colours mean</source>
        <translation>颜色的含义</translation>
    </message>
    <message>
        <source>against all</source>
        <translation>与总体相比</translation>
    </message>
    <message>
        <source>low to high</source>
        <translation>由低到高</translation>
    </message>
    <message>
        <source>Blue is better and orange is worse than all records together</source>
        <translation>蓝色优于全部记录的总体，橙色劣于总体</translation>
    </message>
    <message>
        <source>More colour is a higher value, from zero on</source>
        <translation>颜色越深，数值越高，从零开始</translation>
    </message>
    <message>
        <source>Swaps rows and columns (X)</source>
        <translation>交换行与列 (X)</translation>
    </message>
    <message>
        <source>Swap rows and columns</source>
        <translation>交换行与列</translation>
    </message>
    <message>
        <source>Ranked pairs of features</source>
        <translation>已排序的特征对</translation>
    </message>
</context>
<context>
    <name>faultline::HelpDialog</name>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>faultline::ImportDialog</name>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n 列</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: every role is clear from names and values</source>
        <comment>columns</comment>
        <translation>%1：各列角色均可由名称和取值确定</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n to check</source>
        <comment>columns</comment>
        <translation>
            <numerusform>%1，%n 项待检查</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %n row(s)</source>
        <translation>
            <numerusform>导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) cannot be stored</source>
        <translation>
            <numerusform>%n 行无法存储</numerusform>
        </translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>值得留意</translation>
    </message>
    <message>
        <source>%1: the first at line %2.</source>
        <comment>reason, line</comment>
        <translation>%1：首个位于第 %2 行。</translation>
    </message>
    <message>
        <source>no row so far</source>
        <translation>暂无</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Import log</source>
        <translation>导入日志</translation>
    </message>
    <message>
        <source>File &lt;b&gt;%1&lt;/b&gt; &amp;nbsp; %2 &amp;nbsp; %3</source>
        <comment>name, size, kind</comment>
        <translation>文件 &lt;b&gt;%1&lt;/b&gt; &amp;nbsp; %2 &amp;nbsp; %3</translation>
    </message>
    <message numerus="yes">
        <source>Preview of all %n row(s)</source>
        <translation>
            <numerusform>全部 %n 行的预览</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Preview of the first %n row(s)</source>
        <translation>
            <numerusform>前 %n 行的预览</numerusform>
        </translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Positive class</source>
        <translation>正类</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message numerus="yes">
        <source>First %n row(s)</source>
        <translation>
            <numerusform>前 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>What will be stored</source>
        <translation>将存储的内容</translation>
    </message>
    <message>
        <source>Quarantine</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>Quarantined rows keep line, byte, reason and raw text. They can be repaired and read again later.</source>
        <translation>被隔离的行保留行号、字节位置、原因和原文，可修复后再次读取。</translation>
    </message>
    <message>
        <source>Equal to:</source>
        <translation>等同于：</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copies the command that does the same without the window</source>
        <translation>复制无需窗口即可完成相同操作的命令</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>faultline::InspectorDock</name>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Nothing is selected</source>
        <translation>未选择任何内容</translation>
    </message>
    <message>
        <source>Click a window of the chart, or press Left and Right in it, to see its numbers here.</source>
        <translation>在图表中单击某个时间窗口，或按左右键，此处即显示其数字。</translation>
    </message>
    <message>
        <source>What you select on a page is explained here: how much, how sure, since when.</source>
        <translation>页面上所选内容在此说明：多少、多可靠、何时开始。</translation>
    </message>
    <message>
        <source>%1 records</source>
        <comment>button, count</comment>
        <translation>%1 条记录</translation>
    </message>
    <message>
        <source>Show records</source>
        <translation>显示记录</translation>
    </message>
    <message>
        <source>Shows them on the page of the records (Ctrl+Enter)</source>
        <translation>在记录页面中显示 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Add as filter</source>
        <translation>添加为条件</translation>
    </message>
    <message>
        <source>Every page then is about these records only (Enter); Alt+Left goes back</source>
        <translation>此后每个页面只针对这些记录 (Enter)；Alt+Left 返回</translation>
    </message>
</context>
<context>
    <name>faultline::JobsDock</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <comment>job</comment>
        <translation>取消 %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job, what went wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Import problems</source>
        <translation>导入问题</translation>
    </message>
    <message>
        <source>Rows that could not be imported</source>
        <translation>无法导入的行</translation>
    </message>
    <message>
        <source>Show jobs and import problems (Shift+F9)</source>
        <translation>显示任务与导入问题 (Shift+F9)</translation>
    </message>
    <message>
        <source>Hide jobs and import problems (Shift+F9)</source>
        <translation>隐藏任务与导入问题 (Shift+F9)</translation>
    </message>
    <message>
        <source>No job running</source>
        <translation>没有正在运行的任务</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>job, progress</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more)</source>
        <comment>job</comment>
        <translation>
            <numerusform>%1（另有 %n 项）</numerusform>
        </translation>
    </message>
    <message>
        <source>No import problems</source>
        <translation>导入没有问题</translation>
    </message>
</context>
<context>
    <name>faultline::MainWindow</name>
    <message>
        <source>%1: %2</source>
        <comment>what was being done, what went wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Quit Faultline?</source>
        <translation>退出 Faultline？</translation>
    </message>
    <message>
        <source>A job is still running.</source>
        <translation>仍有任务在运行。</translation>
    </message>
    <message>
        <source>Quitting cancels it. Nothing half-done is left in the project.</source>
        <translation>退出会取消该任务。项目中不会留下未完成的内容。</translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Cancel the job and quit</source>
        <translation>取消任务并退出</translation>
    </message>
    <message>
        <source>Logs (*.csv *.tsv *.csv.gz *.tsv.gz);;All files (*)</source>
        <translation>日志 (*.csv *.tsv *.csv.gz *.tsv.gz);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open project</source>
        <translation>打开项目</translation>
    </message>
    <message>
        <source>Faultline projects (*.faultline)</source>
        <translation>Faultline 项目 (*.faultline)</translation>
    </message>
    <message>
        <source>Add baseline</source>
        <translation>添加基线</translation>
    </message>
    <message>
        <source>Add labels</source>
        <translation>添加标签</translation>
    </message>
    <message>
        <source>Open log</source>
        <translation>打开日志</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>导出报告</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Analyse</source>
        <translation>分析(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>Go to page</source>
        <translation>转到页面</translation>
    </message>
    <message>
        <source>System</source>
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
        <source>%1 needs a log.</source>
        <comment>page</comment>
        <translation>%1需要一个日志。</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>%1 – Faultline</source>
        <comment>project</comment>
        <translation>%1 – Faultline</translation>
    </message>
    <message>
        <source>Faultline</source>
        <translation>Faultline</translation>
    </message>
    <message>
        <source>no project</source>
        <translation>无项目</translation>
    </message>
    <message>
        <source>Open a log or the sample to begin</source>
        <translation>打开日志或示例即可开始</translation>
    </message>
    <message>
        <source>Analysed %1 · seed %2 · exact</source>
        <comment>time, seed</comment>
        <translation>分析于 %1 · 种子 %2 · 精确结果</translation>
    </message>
    <message>
        <source>Not analysed yet: press Ctrl+R</source>
        <translation>尚未分析：请按 Ctrl+R</translation>
    </message>
    <message>
        <source>Read only: another process writes this project</source>
        <translation>只读：另一进程正在写入此项目</translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>所有更改已保存</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>现在不可用</translation>
    </message>
    <message>
        <source>needs an open project</source>
        <translation>需要打开项目</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Saved cohort</source>
        <translation>保存的群组</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Filter by %1…</source>
        <comment>column</comment>
        <translation>按 %1 筛选…</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>条件：%1</translation>
    </message>
    <message>
        <source>Undo change of cohort</source>
        <translation>撤销更改群组</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo change of cohort</source>
        <translation>重做更改群组</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Export %1</source>
        <comment>file</comment>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>Inspector: %1</source>
        <comment>what is selected</comment>
        <translation>检查器：%1</translation>
    </message>
    <message>
        <source>The layout “%1” was saved by another version of Faultline and does not fit any more. Nothing was changed.</source>
        <translation>布局“%1”由另一版本的 Faultline 保存，已不再适用。未作任何更改。</translation>
    </message>
    <message>
        <source>Layout %1</source>
        <translation>布局 %1</translation>
    </message>
    <message>
        <source>Remove layout</source>
        <translation>移除布局</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>保存布局</translation>
    </message>
    <message>
        <source>Name. Page, panels and their sizes are kept; a layout of the same name is replaced.</source>
        <translation>名称。将保存页面、面板及其大小；同名布局会被替换。</translation>
    </message>
    <message>
        <source>A layout needs a name; nothing was saved.</source>
        <translation>布局需要名称；未保存任何内容。</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>布局</translation>
    </message>
    <message>
        <source>Layouts</source>
        <translation>布局</translation>
    </message>
</context>
<context>
    <name>faultline::MapView</name>
    <message>
        <source>Map of failures</source>
        <translation>失败地图</translation>
    </message>
    <message>
        <source>Cluster %1, %2 failures: %3.</source>
        <comment>number, count, what sets it apart</comment>
        <translation>聚类 %1，%2 个失败：%3。</translation>
    </message>
    <message>
        <source>Click selects a cluster, drag draws a lasso, the wheel zooms, Shift and drag move the map</source>
        <translation>单击选择聚类，拖动画套索，滚轮缩放，Shift 加拖动移动地图</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>记录 %1</translation>
    </message>
    <message>
        <source>like no others</source>
        <translation>与众不同</translation>
    </message>
    <message>
        <source>cluster %1, firmness %2</source>
        <comment>number, 0 ... 1</comment>
        <translation>聚类 %1，牢固度 %2</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <translation>置信度 %1</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation>聚类</translation>
    </message>
    <message>
        <source>Firmness</source>
        <translation>牢固度</translation>
    </message>
    <message>
        <source>Outlier score</source>
        <translation>离群得分</translation>
    </message>
</context>
<context>
    <name>faultline::MappingModel</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n 个数值</numerusform>
        </translation>
    </message>
    <message>
        <source>another column has this role too</source>
        <translation>另有一列也是此角色</translation>
    </message>
    <message>
        <source>%1. The guess is %2 sure.</source>
        <comment>reasons, percentage</comment>
        <translation>%1。判断的把握为 %2。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>前几个值</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
</context>
<context>
    <name>faultline::MetricChart</name>
    <message>
        <source>Drag or use Up and Down to move the limit, Enter saves it, Esc returns</source>
        <translation>拖动或用上下键移动阈值，Enter 保存，Esc 返回</translation>
    </message>
    <message>
        <source>Drag the limit to see how many windows would breach it; Enter saves it</source>
        <translation>拖动阈值可看到有多少窗口会越限；Enter 保存</translation>
    </message>
    <message>
        <source>Metrics over time</source>
        <translation>指标随时间变化</translation>
    </message>
    <message>
        <source>Add note…</source>
        <translation>添加备注…</translation>
    </message>
    <message>
        <source>Change or remove note…</source>
        <translation>更改或移除备注…</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>%1. Enter filters by it, A adds a note, Esc returns</source>
        <comment>stretch of time</comment>
        <translation>%1。Enter 以此为条件，A 添加备注，Esc 返回</translation>
    </message>
    <message>
        <source>Click selects the window, drag filters by time, the wheel zooms, Shift and drag moves, A adds a note</source>
        <translation>单击选择窗口，拖动按时间筛选，滚轮缩放，Shift 加拖动平移，A 添加备注</translation>
    </message>
</context>
<context>
    <name>faultline::MetricsPage</name>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Draws the reference&apos;s own values into the chart.</source>
        <translation>在图中画出参考数据自身的值。</translation>
    </message>
    <message>
        <source>Needs a reference log: held-back rows, or a stretch of production that was accepted.</source>
        <translation>需要参考日志：留出的数据，或已被认可的一段生产数据。</translation>
    </message>
    <message>
        <source>Nothing is analysed yet</source>
        <translation>尚未进行分析</translation>
    </message>
    <message>
        <source>Analyse measures the model in every window of time and shows where it fails. Press Ctrl+R.</source>
        <translation>“分析”会在每个时间窗口评估模型并显示其失败之处。请按 Ctrl+R。</translation>
    </message>
    <message>
        <source>The log has no time column</source>
        <translation>日志没有时间列</translation>
    </message>
    <message>
        <source>Without times there is no series. Give a column the role &quot;time&quot; when importing.</source>
        <translation>没有时间就没有序列。导入时请将某列的角色设为“时间”。</translation>
    </message>
    <message>
        <source>No metric is ticked</source>
        <translation>未勾选指标</translation>
    </message>
    <message>
        <source>Tick one or more in the list at the left.</source>
        <translation>请在左侧列表中勾选一项或多项。</translation>
    </message>
    <message>
        <source>Change limit</source>
        <translation>更改阈值</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation>设置阈值</translation>
    </message>
    <message>
        <source>A regression has no confusion matrix</source>
        <translation>回归没有混淆矩阵</translation>
    </message>
    <message>
        <source>No confusion matrix yet</source>
        <translation>尚无混淆矩阵</translation>
    </message>
    <message>
        <source>It compares classes; this log predicts a number.</source>
        <translation>它用于比较类别；此日志预测的是数值。</translation>
    </message>
    <message>
        <source>It compares labels with predictions. Add labels, or analyse a log that has them.</source>
        <translation>它将标签与预测相比较。请添加标签，或分析带标签的日志。</translation>
    </message>
    <message>
        <source>A regression has no confidence</source>
        <translation>回归没有置信度</translation>
    </message>
    <message>
        <source>No reliability diagram yet</source>
        <translation>尚无可靠性图</translation>
    </message>
    <message>
        <source>It compares the probability of the returned class with how often it is right.</source>
        <translation>它将返回类别的概率与其正确率相比较。</translation>
    </message>
    <message>
        <source>It compares confidence with how often the model is right. It needs labels and a confidence or probability column.</source>
        <translation>它将置信度与模型的正确率相比较，需要标签以及置信度或概率列。</translation>
    </message>
    <message>
        <source>%1 labelled records</source>
        <translation>%1 条有标签的记录</translation>
    </message>
    <message>
        <source>Share of each label&apos;s row; blue is right, orange is wrong.</source>
        <translation>占每个标签所在行的比例；蓝色为正确，橙色为错误。</translation>
    </message>
    <message>
        <source>Compare with reference</source>
        <translation>与参考比较</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Shows the series as a table (T); Ctrl+C copies it.</source>
        <translation>以表格显示序列 (T)；Ctrl+C 复制。</translation>
    </message>
    <message>
        <source>Shows how many windows would breach a limit before it is saved.</source>
        <translation>在保存之前显示有多少窗口会越过阈值。</translation>
    </message>
    <message>
        <source>Metrics over time</source>
        <translation>指标随时间变化</translation>
    </message>
    <message>
        <source>each point with its 95 % interval</source>
        <translation>每个点带 95 % 区间</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混淆</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>可靠性</translation>
    </message>
    <message>
        <source>Metrics in the chart</source>
        <translation>图中的指标</translation>
    </message>
    <message>
        <source>Series as a table</source>
        <translation>序列表格</translation>
    </message>
    <message>
        <source>No metric without labels</source>
        <translation>没有标签就没有指标</translation>
    </message>
    <message>
        <source>This log has neither labels nor a confidence. Below is what is known: the records and what was predicted.</source>
        <translation>此日志既无标签也无置信度。下方是已知内容：记录和预测结果。</translation>
    </message>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Dotted: as logged; triangle: lowest cost.</source>
        <translation>点线：日志所用；三角：成本最低。</translation>
    </message>
    <message>
        <source>Decision threshold</source>
        <translation>决策阈值</translation>
    </message>
    <message>
        <source>Measuring each class</source>
        <translation>正在度量各类别</translation>
    </message>
    <message>
        <source>Trying thresholds</source>
        <translation>正在尝试阈值</translation>
    </message>
</context>
<context>
    <name>faultline::NoteDialog</name>
    <message>
        <source>until</source>
        <translation>直到</translation>
    </message>
    <message>
        <source>Add note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>更改备注</translation>
    </message>
    <message>
        <source>What happened: a deployment, an outage, corrected labels</source>
        <translation>发生了什么：部署、故障、标签更正</translation>
    </message>
    <message>
        <source>The note is about a span of time; the end itself no longer belongs to it.</source>
        <translation>备注针对一段时间；结束时刻本身不再属于它。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>At (UTC)</source>
        <translation>时间 (UTC)</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>保存备注</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>移除备注</translation>
    </message>
    <message>
        <source>The note must end after it begins.</source>
        <translation>备注的结束必须晚于开始。</translation>
    </message>
</context>
<context>
    <name>faultline::Notes</name>
    <message>
        <source>Undo new note</source>
        <translation>撤销新备注</translation>
    </message>
    <message>
        <source>Undo removal of note</source>
        <translation>撤销移除备注</translation>
    </message>
    <message>
        <source>Undo change of note</source>
        <translation>撤销更改备注</translation>
    </message>
    <message>
        <source>Redo new note</source>
        <translation>重做新备注</translation>
    </message>
    <message>
        <source>Redo removal of note</source>
        <translation>重做移除备注</translation>
    </message>
    <message>
        <source>Redo change of note</source>
        <translation>重做更改备注</translation>
    </message>
    <message>
        <source>Saving a note</source>
        <translation>正在保存备注</translation>
    </message>
    <message>
        <source>Reading notes</source>
        <translation>正在读取备注</translation>
    </message>
</context>
<context>
    <name>faultline::OverviewPage</name>
    <message>
        <source>%1, not analysed yet</source>
        <comment>project</comment>
        <translation>%1，尚未分析</translation>
    </message>
    <message>
        <source>%1, positive class %2</source>
        <comment>task, class</comment>
        <translation>%1，正类 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them</source>
        <comment>task</comment>
        <translation>
            <numerusform>%1，共 %n 类</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Draws the reference&apos;s own values into the chart.</source>
        <translation>在图中画出参考数据自身的值。</translation>
    </message>
    <message>
        <source>The baseline holds training rows: the model has seen them, so its quality there cannot be compared.</source>
        <translation>基线为训练数据：模型见过它们，其质量不可比较。</translation>
    </message>
    <message>
        <source>Needs a reference log: held-back rows, or a stretch of production that was accepted.</source>
        <translation>需要参考日志：留出的数据，或已被认可的一段生产数据。</translation>
    </message>
    <message>
        <source>Nothing is analysed yet</source>
        <translation>尚未进行分析</translation>
    </message>
    <message>
        <source>Analyse measures the model in every window of time and shows where it fails. Press Ctrl+R.</source>
        <translation>“分析”会在每个时间窗口评估模型并显示其失败之处。请按 Ctrl+R。</translation>
    </message>
    <message>
        <source>The log has no time column</source>
        <translation>日志没有时间列</translation>
    </message>
    <message>
        <source>Without times there is no series; the numbers above are of the whole log. Give a column the role &quot;time&quot; when importing.</source>
        <translation>没有时间就没有序列；上方数字针对整个日志。导入时请将某列的角色设为“时间”。</translation>
    </message>
    <message>
        <source>Change limit</source>
        <translation>更改阈值</translation>
    </message>
    <message>
        <source>Set limit</source>
        <translation>设置阈值</translation>
    </message>
    <message>
        <source>Compare with reference</source>
        <translation>与参考比较</translation>
    </message>
    <message>
        <source>Metrics over time</source>
        <translation>指标随时间变化</translation>
    </message>
    <message>
        <source>each point with its 95 % interval</source>
        <translation>每个点带 95 % 区间</translation>
    </message>
    <message>
        <source>Shows how many windows would breach a limit before it is saved.</source>
        <translation>在保存之前显示有多少窗口会越过阈值。</translation>
    </message>
    <message>
        <source>Failure types</source>
        <translation>失败类型</translation>
    </message>
    <message>
        <source>Failures are not sorted into types yet</source>
        <translation>失败尚未归类</translation>
    </message>
    <message>
        <source>Types such as mislabelled, ambiguous or drifted will be listed here with their impact once failures are sorted into them. Which failures are alike is on the page Clusters, what moved on the page Drift.</source>
        <translation>失败归类之后，错标、模糊或漂移等类型及其影响将在此列出。哪些失败相似见“聚类”页面，哪些有变动见“漂移”页面。</translation>
    </message>
    <message>
        <source>Top findings</source>
        <translation>主要发现</translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>尚无发现</translation>
    </message>
    <message>
        <source>Conditions under which the model fails more than elsewhere, confirmed on rows the search did not see, will be listed here when the slice search is part of Faultline.</source>
        <translation>当切片搜索加入 Faultline 后，此处将列出模型更易失败的条件，并在搜索未见过的数据上加以确认。</translation>
    </message>
    <message>
        <source>No metric without labels</source>
        <translation>没有标签就没有指标</translation>
    </message>
    <message>
        <source>This log has neither labels nor a confidence. Below is what is known: the records and what was predicted.</source>
        <translation>此日志既无标签也无置信度。下方是已知内容：记录和预测结果。</translation>
    </message>
</context>
<context>
    <name>faultline::PairModel</name>
    <message>
        <source>max %1</source>
        <comment>highest rate of a cell</comment>
        <translation>最高 %1</translation>
    </message>
</context>
<context>
    <name>faultline::Panel</name>
    <message>
        <source>Copy, save or view as a table what this panel shows (Ctrl+E)</source>
        <translation>复制、保存或以表格查看此面板所示内容 (Ctrl+E)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <comment>what a panel shows</comment>
        <translation>导出 %1</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <comment>what a panel shows</comment>
        <translation>%1，以表格显示</translation>
    </message>
</context>
<context>
    <name>faultline::PositionView</name>
    <message>
        <source>%1 %</source>
        <comment>tick of an axis of shares</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 = %2; no other record has a value there</source>
        <translation>%1 = %2；没有其他记录在此有值</translation>
    </message>
    <message numerus="yes">
        <source>%1 = %2: %3 of %Ln record(s) lie below</source>
        <translation>
            <numerusform>%1 = %2：%Ln 条记录中有 %3 低于它</numerusform>
        </translation>
    </message>
    <message>
        <source>Position of each number</source>
        <translation>每个数字的位置</translation>
    </message>
</context>
<context>
    <name>faultline::PredictionRow</name>
    <message>
        <source>Records over time</source>
        <translation>记录随时间的变化</translation>
    </message>
    <message>
        <source>Predictions over time</source>
        <translation>预测随时间的变化</translation>
    </message>
    <message>
        <source>number of records</source>
        <translation>记录数</translation>
    </message>
    <message>
        <source>records by predicted class</source>
        <translation>按预测类别的记录</translation>
    </message>
    <message>
        <source>share of each predicted class</source>
        <translation>各预测类别的比例</translation>
    </message>
    <message>
        <source>Whether the predictions are right is not known yet</source>
        <translation>预测是否正确尚不可知</translation>
    </message>
    <message>
        <source>Metrics, heatmap, clusters and the records that fail appear when labels arrive: a file with the record id and the label. Labels whose record is not there yet wait for it.</source>
        <translation>标签到达后，指标、热力图、聚类和失败的记录就会出现：一个含记录 id 和标签的文件。记录尚未到达的标签会等待。</translation>
    </message>
    <message>
        <source>The log has no record id, so labels cannot be joined to it later. Import a log with labels, or give a column the role &quot;id&quot; when importing.</source>
        <translation>此日志没有记录 id，因此以后无法关联标签。请导入带标签的日志，或导入时给某列赋予“id”角色。</translation>
    </message>
    <message>
        <source>Add labels…</source>
        <translation>添加标签…</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Heights of the bars</source>
        <translation>柱的高度</translation>
    </message>
    <message>
        <source>When labels arrive</source>
        <translation>标签到达后</translation>
    </message>
</context>
<context>
    <name>faultline::PredictionView</name>
    <message>
        <source>Click selects the window · a double click filters by it</source>
        <translation>单击选择窗口 · 双击按其筛选</translation>
    </message>
    <message>
        <source>Predicted classes and records over time</source>
        <translation>预测类别和记录随时间的变化</translation>
    </message>
</context>
<context>
    <name>faultline::ProbabilityView</name>
    <message numerus="yes">
        <source>and %Ln more class(es)</source>
        <translation>
            <numerusform>另有 %Ln 个类别</numerusform>
        </translation>
    </message>
    <message>
        <source>predicted</source>
        <comment>mark in a legend</comment>
        <translation>预测</translation>
    </message>
    <message>
        <source>label</source>
        <comment>mark in a legend</comment>
        <translation>标签</translation>
    </message>
    <message>
        <source>%1 predicted and label</source>
        <comment>class and probability</comment>
        <translation>%1 预测且为标签</translation>
    </message>
    <message>
        <source>%1 predicted</source>
        <comment>class and probability</comment>
        <translation>%1 预测</translation>
    </message>
    <message>
        <source>%1 label</source>
        <comment>class and probability</comment>
        <translation>%1 标签</translation>
    </message>
    <message>
        <source>Class probabilities</source>
        <translation>类别概率</translation>
    </message>
</context>
<context>
    <name>faultline::QuarantineModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Byte</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Raw text</source>
        <translation>原文</translation>
    </message>
</context>
<context>
    <name>faultline::RecordDialog</name>
    <message>
        <source>%1: %2</source>
        <comment>record, what happened to it</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Used as</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>computed</source>
        <comment>a column</comment>
        <translation>计算得出</translation>
    </message>
    <message>
        <source>Next failure</source>
        <translation>下一个失败</translation>
    </message>
    <message>
        <source>Goes to the next record whose prediction is wrong (N)</source>
        <translation>转到下一条预测错误的记录 (N)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Columns of the record</source>
        <translation>记录的列</translation>
    </message>
    <message>
        <source>Text of the record</source>
        <translation>记录的文本</translation>
    </message>
</context>
<context>
    <name>faultline::RecordPanel</name>
    <message>
        <source>Next failure</source>
        <translation>下一个失败</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>下一条记录</translation>
    </message>
    <message>
        <source>Goes to the next record whose prediction is wrong (N)</source>
        <translation>转到下一条预测错误的记录 (N)</translation>
    </message>
    <message>
        <source>Goes to the next record (N); which ones are wrong is not known here</source>
        <translation>转到下一条记录 (N)；此处不知道哪些是错误的</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>No record is chosen</source>
        <translation>未选择记录</translation>
    </message>
    <message>
        <source>Click a row, or press Down in the table, to see one record explained here.</source>
        <translation>单击一行，或在表格中按向下键，即可在此看到该记录的说明。</translation>
    </message>
    <message>
        <source>Record %1</source>
        <comment>id</comment>
        <translation>记录 %1</translation>
    </message>
    <message>
        <source>The text is missing.</source>
        <translation>文本缺失。</translation>
    </message>
    <message>
        <source>%1, %2 × %2</source>
        <comment>columns of a picture</comment>
        <translation>%1，%2 × %2</translation>
    </message>
    <message>
        <source>Input, %1</source>
        <comment>column of text</comment>
        <translation>输入，%1</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>输入</translation>
    </message>
    <message>
        <source>Position among right records with label %1</source>
        <comment>label</comment>
        <translation>在标签为 %1 且正确的记录中的位置</translation>
    </message>
    <message>
        <source>Position among all records</source>
        <translation>在全部记录中的位置</translation>
    </message>
    <message>
        <source>The record has no number among its features.</source>
        <translation>该记录的特征中没有数字。</translation>
    </message>
    <message>
        <source>There is no other record to compare with.</source>
        <translation>没有其他记录可供比较。</translation>
    </message>
    <message>
        <source>n = %1 · grey: middle 90 % · diamond: outside</source>
        <translation>n = %1 · 灰色：中间 90 % · 菱形：其外</translation>
    </message>
    <message>
        <source>Open large</source>
        <translation>放大查看</translation>
    </message>
    <message>
        <source>Shows every column of the record in a window of its own (Space)</source>
        <translation>在单独的窗口中显示记录的每一列 (Space)</translation>
    </message>
    <message>
        <source>Class probabilities</source>
        <translation>类别概率</translation>
    </message>
    <message>
        <source>Text of the record</source>
        <translation>记录的文本</translation>
    </message>
    <message>
        <source>Categories of the record</source>
        <translation>记录的类别值</translation>
    </message>
</context>
<context>
    <name>faultline::RecordPictureView</name>
    <message>
        <source>Picture of %1 by %1 values</source>
        <translation>由 %1 × %1 个值组成的图像</translation>
    </message>
</context>
<context>
    <name>faultline::RecordsModel</name>
    <message>
        <source>%1 (UTC)</source>
        <comment>column of times</comment>
        <translation>%1 (UTC)</translation>
    </message>
</context>
<context>
    <name>faultline::RecordsPage</name>
    <message>
        <source>Sorting the records</source>
        <translation>正在为记录排序</translation>
    </message>
    <message>
        <source>Reading records</source>
        <translation>正在读取记录</translation>
    </message>
    <message>
        <source>Reading a record</source>
        <translation>正在读取一条记录</translation>
    </message>
    <message>
        <source>Comparing a record with others</source>
        <translation>正在将记录与其他记录比较</translation>
    </message>
    <message>
        <source>Looking for the next failure</source>
        <translation>正在查找下一个失败</translation>
    </message>
    <message>
        <source>No further failure below this record.</source>
        <translation>此记录之下再无失败。</translation>
    </message>
    <message>
        <source>Record %1</source>
        <comment>id</comment>
        <translation>记录 %1</translation>
    </message>
    <message>
        <source>last of the log first</source>
        <translation>日志末尾的在前</translation>
    </message>
    <message>
        <source>%1 failures among %2 records</source>
        <comment>counts</comment>
        <translation>%2 条记录中有 %1 个失败</translation>
    </message>
    <message>
        <source>%1 records</source>
        <comment>count</comment>
        <translation>%1 条记录</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>how many, in which order</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Columns… %1 of %2</source>
        <translation>列… %2 中的 %1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>No record fits all conditions</source>
        <translation>没有记录符合全部条件</translation>
    </message>
    <message>
        <source>The log has %1 records. Take a condition away, or go back with Alt+Left.</source>
        <translation>日志有 %1 条记录。请去掉一个条件，或用 Alt+Left 返回。</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有条件</translation>
    </message>
    <message>
        <source>There are no records yet</source>
        <translation>还没有记录</translation>
    </message>
    <message>
        <source>Open a log of predictions: each row becomes a record here, the worst one first.</source>
        <translation>打开一个预测日志：每一行在此成为一条记录，最差的在前。</translation>
    </message>
    <message>
        <source>%1 of %2 rows selected · Space opens the record · Enter filters by the cell · Ctrl+C copies as TSV</source>
        <translation>已选 %2 行中的 %1 行 · Space 打开记录 · Enter 按单元格筛选 · Ctrl+C 复制为 TSV</translation>
    </message>
    <message>
        <source>At most %1 records are copied at once. Export them as CSV instead.</source>
        <translation>一次最多复制 %1 条记录。请改为导出 CSV。</translation>
    </message>
    <message>
        <source>Copying records</source>
        <translation>正在复制记录</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) copied</source>
        <translation>
            <numerusform>已复制 %Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <comment>text</comment>
        <translation>已复制：%1</translation>
    </message>
    <message>
        <source>Export records</source>
        <translation>导出记录</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Another export is still being written.</source>
        <translation>另一个导出仍在写入。</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <comment>file</comment>
        <translation>正在写入 %1</translation>
    </message>
    <message>
        <source>%1 records written to %2</source>
        <translation>已将 %1 条记录写入 %2</translation>
    </message>
    <message>
        <source>No condition selects this value exactly.</source>
        <translation>没有条件能精确选中此值。</translation>
    </message>
    <message>
        <source>Find an id, or a condition (Ctrl+F)</source>
        <translation>查找 id 或条件 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Find an id, or type a condition</source>
        <translation>查找 id，或输入条件</translation>
    </message>
    <message>
        <source>Enter adds it as a filter, for example: distance &gt; 1000 and origin in (PHX, ORD)</source>
        <translation>Enter 将其添加为条件，例如：distance &gt; 1000 and origin in (PHX, ORD)</translation>
    </message>
    <message>
        <source>Records of the cohort</source>
        <translation>群组的记录</translation>
    </message>
    <message>
        <source>Which columns the table shows</source>
        <translation>表格显示哪些列</translation>
    </message>
    <message>
        <source>Worst first</source>
        <translation>最差的在前</translation>
    </message>
    <message>
        <source>Sorts by what the model got most wrong</source>
        <translation>按模型错得最厉害的排序</translation>
    </message>
    <message>
        <source>Copy or export records</source>
        <translation>复制或导出记录</translation>
    </message>
    <message>
        <source>Filter by this value</source>
        <translation>按此值筛选</translation>
    </message>
    <message>
        <source>Copy as tab-separated text</source>
        <translation>复制为制表符分隔的文本</translation>
    </message>
    <message>
        <source>Copy as Markdown table</source>
        <translation>复制为 Markdown 表格</translation>
    </message>
    <message>
        <source>Copy as pandas filter of these ids</source>
        <translation>将这些 id 复制为 pandas 筛选</translation>
    </message>
    <message>
        <source>Copy the cohort as pandas filter</source>
        <translation>将群组复制为 pandas 筛选</translation>
    </message>
    <message>
        <source>Export all rows as CSV…</source>
        <translation>将所有行导出为 CSV…</translation>
    </message>
    <message>
        <source>Export the selected rows as CSV…</source>
        <translation>将所选行导出为 CSV…</translation>
    </message>
    <message>
        <source>Export all rows and all columns as CSV…</source>
        <translation>将所有行和所有列导出为 CSV…</translation>
    </message>
    <message>
        <source>CSV safe for spreadsheets</source>
        <translation>电子表格安全的 CSV</translation>
    </message>
    <message>
        <source>Puts an apostrophe before texts that a spreadsheet would run as a formula</source>
        <translation>在电子表格会当作公式执行的文本前加撇号</translation>
    </message>
    <message>
        <source>Next failure</source>
        <translation>下一个失败</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>下一条记录</translation>
    </message>
    <message>
        <source>Open the record large</source>
        <translation>放大打开记录</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>选择所有行</translation>
    </message>
</context>
<context>
    <name>faultline::RecordsView</name>
    <message>
        <source>Record</source>
        <comment>number of a record in the log</comment>
        <translation>记录</translation>
    </message>
    <message>
        <source>Place in the log. A click sorts by it.</source>
        <translation>在日志中的位置。单击按其排序。</translation>
    </message>
</context>
<context>
    <name>faultline::ReliabilityView</name>
    <message>
        <source>Reliability diagram</source>
        <translation>可靠性图</translation>
    </message>
    <message>
        <source>Click selects the bin, double click shows its records only</source>
        <translation>单击选择分箱，双击仅显示其记录</translation>
    </message>
</context>
<context>
    <name>faultline::SampleModel</name>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
</context>
<context>
    <name>faultline::SaveCohortDialog</name>
    <message>
        <source>Save cohort</source>
        <translation>保存群组</translation>
    </message>
    <message>
        <source>Name of the cohort</source>
        <translation>群组名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Replace cohort</source>
        <translation>替换群组</translation>
    </message>
    <message>
        <source>This name stands for: %1. It is replaced.</source>
        <comment>text of a cohort</comment>
        <translation>此名称现代表：%1。将被替换。</translation>
    </message>
</context>
<context>
    <name>faultline::SavedCohortsButton</name>
    <message>
        <source>Save this cohort…</source>
        <translation>保存此群组…</translation>
    </message>
    <message>
        <source>A cohort with a row set cannot be saved: its rows have no meaning once data come or go.</source>
        <translation>含有行集的群组无法保存：数据增减后，其中的行就失去意义。</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Copy as command</source>
        <translation>复制为命令</translation>
    </message>
    <message>
        <source>No cohort is saved yet</source>
        <translation>尚未保存任何群组</translation>
    </message>
    <message>
        <source>Remove a saved cohort</source>
        <translation>移除保存的群组</translation>
    </message>
    <message>
        <source>Saved cohorts</source>
        <translation>保存的群组</translation>
    </message>
</context>
<context>
    <name>faultline::SeriesModel</name>
    <message>
        <source>Window (UTC)</source>
        <translation>窗口 (UTC)</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>有标签</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 [95 %]</source>
        <comment>metric</comment>
        <translation>%1 [95 %]</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>faultline::Session</name>
    <message>
        <source>Closing %1</source>
        <translation>正在关闭 %1</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开 %1</translation>
    </message>
    <message>
        <source>Opening the sample</source>
        <translation>正在打开示例</translation>
    </message>
    <message>
        <source>Looking at %1</source>
        <translation>正在查看 %1</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>正在导入 %1</translation>
    </message>
    <message>
        <source>Joining labels of %1</source>
        <translation>正在合并 %1 的标签</translation>
    </message>
    <message>
        <source>Analysing %1</source>
        <translation>正在分析 %1</translation>
    </message>
    <message>
        <source>Saving a limit</source>
        <translation>正在保存限值</translation>
    </message>
    <message>
        <source>Undo change of limit</source>
        <translation>撤销更改阈值</translation>
    </message>
    <message>
        <source>Redo change of limit</source>
        <translation>重做更改阈值</translation>
    </message>
    <message>
        <source>Undo new limit</source>
        <translation>撤销新阈值</translation>
    </message>
    <message>
        <source>Redo new limit</source>
        <translation>重做新阈值</translation>
    </message>
    <message>
        <source>Undo removal of limit</source>
        <translation>撤销移除阈值</translation>
    </message>
    <message>
        <source>Redo removal of limit</source>
        <translation>重做移除阈值</translation>
    </message>
</context>
<context>
    <name>faultline::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>主题</translation>
    </message>
    <message>
        <source>System</source>
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
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Numbers and dates</source>
        <translation>数字与日期</translation>
    </message>
    <message>
        <source>As in the language</source>
        <translation>与语言一致</translation>
    </message>
    <message>
        <source>On the screen and in reports. Files, the clipboard&apos;s tables and the command line always use a point and no separators, so that programs read them.</source>
        <translation>用于屏幕和报告。文件、剪贴板中的表格和命令行始终使用小数点且不加分隔符，以便程序读取。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>faultline::ShortcutsPage</name>
    <message>
        <source>Take over</source>
        <translation>取用</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>指定</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <comment>keys, action</comment>
        <translation>%1 属于“%2”，后者将失去它。</translation>
    </message>
    <message>
        <source>Choose an action, click the field and press the new keys.</source>
        <translation>选择一个操作，单击输入框并按下新的按键。</translation>
    </message>
    <message>
        <source>Find an action or keys</source>
        <translation>查找操作或按键</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新按键</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>无按键</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Gives the action the keys it came with</source>
        <translation>恢复该操作最初的按键</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>全部重置</translation>
    </message>
</context>
<context>
    <name>faultline::SqlPage</name>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>One SELECT over records, cells and the tables of the project; it only reads</source>
        <translation>对 records、cells 和项目各表的一条 SELECT；只读取</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>语句</translation>
    </message>
    <message>
        <source>Ctrl+Enter runs it</source>
        <translation>Ctrl+Enter 运行</translation>
    </message>
    <message>
        <source>SELECT … FROM records WHERE in_cohort</source>
        <translation>SELECT … FROM records WHERE in_cohort</translation>
    </message>
    <message>
        <source>SQL statement</source>
        <translation>SQL 语句</translation>
    </message>
    <message>
        <source>Run</source>
        <comment>a statement</comment>
        <translation>运行</translation>
    </message>
    <message>
        <source>Runs the statement, or what is selected of it (Ctrl+Enter)</source>
        <translation>运行语句或其中所选部分 (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Stop</source>
        <comment>a statement</comment>
        <translation>停止</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Earlier statements of this project and examples (Ctrl+Up, Ctrl+Down)</source>
        <translation>此项目先前的语句和示例 (Ctrl+Up, Ctrl+Down)</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>double click inserts</source>
        <translation>双击插入</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>No row</source>
        <translation>没有行</translation>
    </message>
    <message>
        <source>The statement is right, but nothing answers to it.</source>
        <translation>语句正确，但没有符合的内容。</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为 Markdown</translation>
    </message>
    <message>
        <source>Result of the statement</source>
        <translation>语句的结果</translation>
    </message>
    <message>
        <source>Row of a result</source>
        <translation>结果的一行</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>any time</source>
        <comment>no limit</comment>
        <translation>不限时间</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>at most so many seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>at most so many minutes</comment>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Running SQL</source>
        <translation>正在运行 SQL</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what is wrong, where</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Reading the tables</source>
        <translation>正在读取各表</translation>
    </message>
    <message>
        <source>function</source>
        <translation>函数</translation>
    </message>
    <message>
        <source>Forget these</source>
        <translation>清除这些</translation>
    </message>
    <message>
        <source>Example: %1</source>
        <translation>示例：%1</translation>
    </message>
    <message>
        <source>A statement above gives rows here. Some to start with; a click runs them:</source>
        <translation>上方的语句在此给出行。以下几条可供开始；单击即运行：</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <comment>at most</comment>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>Not more rows than these are shown</source>
        <translation>显示的行数不超过此数</translation>
    </message>
    <message>
        <source>A statement that takes longer is stopped</source>
        <translation>耗时更长的语句会被停止</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) in %1 s</source>
        <translation>
            <numerusform>%Ln 行，用时 %1 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>outdated, F5</source>
        <translation>已过时，F5</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>已截断</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln record(s)</source>
        <translation>
            <numerusform>显示 %Ln 条记录</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>faultline::SqlSchemaView</name>
    <message>
        <source>Find a column</source>
        <translation>查找列</translation>
    </message>
    <message>
        <source>Tables and columns</source>
        <translation>表与列</translation>
    </message>
</context>
<context>
    <name>faultline::StoredBar</name>
    <message>
        <source>Rows in the preview</source>
        <translation>预览中的行数</translation>
    </message>
    <message>
        <source>Rows in the file</source>
        <translation>文件中的行数</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Quarantined</source>
        <translation>隔离</translation>
    </message>
</context>
<context>
    <name>faultline::SuggestionModel</name>
    <message>
        <source>(empty text)</source>
        <comment>value of a column</comment>
        <translation>（空文本）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>suggestion, what it is</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>faultline::ThresholdPanel</name>
    <message>
        <source>score of &quot;%1&quot;, %2 labelled records</source>
        <comment>class, count</comment>
        <translation>“%1”的得分，%2 条有标签的记录</translation>
    </message>
    <message>
        <source>What if: scores of at least the threshold count as &quot;%1&quot;. Dotted: as logged; triangle: lowest cost. Nothing is stored.</source>
        <translation>假设：得分不低于阈值即算作“%1”。点线：日志所用；三角：成本最低。不会存储任何内容。</translation>
    </message>
    <message>
        <source>A regression decides nothing</source>
        <translation>回归不作决策</translation>
    </message>
    <message>
        <source>A threshold belongs to a model with two classes.</source>
        <translation>阈值属于两个类别的模型。</translation>
    </message>
    <message>
        <source>More than two classes</source>
        <translation>多于两个类别</translation>
    </message>
    <message>
        <source>With many classes the largest probability decides, so there is no single threshold.</source>
        <translation>类别多时由最大概率决定，因此没有单一阈值。</translation>
    </message>
    <message>
        <source>No score to cut</source>
        <translation>没有可切分的得分</translation>
    </message>
    <message>
        <source>A threshold needs the probability of a class, or the confidence, as a column of the log.</source>
        <translation>阈值需要日志中有某类别的概率或置信度列。</translation>
    </message>
    <message>
        <source>No threshold to try yet</source>
        <translation>还没有可尝试的阈值</translation>
    </message>
    <message>
        <source>Both errors are known for records with a label and a score.</source>
        <translation>只有带标签和得分的记录才能知道两种错误。</translation>
    </message>
    <message>
        <source>Threshold %1 (as logged)</source>
        <translation>阈值 %1（日志所用）</translation>
    </message>
    <message>
        <source>Threshold %1</source>
        <translation>阈值 %1</translation>
    </message>
    <message>
        <source>Cost here %1.</source>
        <translation>此处成本 %1。</translation>
    </message>
    <message>
        <source>As logged %1.</source>
        <comment>cost</comment>
        <translation>日志所用为 %1。</translation>
    </message>
    <message>
        <source>Lowest %1, at %2.</source>
        <comment>cost, threshold</comment>
        <translation>最低 %1，在 %2 处。</translation>
    </message>
    <message>
        <source>Lowest %1, when nothing is called &quot;%2&quot;.</source>
        <comment>cost, class</comment>
        <translation>最低 %1，即不把任何记录判为“%2”。</translation>
    </message>
    <message>
        <source>The logged predictions do not follow one threshold on this score.</source>
        <translation>日志中的预测并不遵循此得分上的单一阈值。</translation>
    </message>
    <message>
        <source>Decision threshold</source>
        <translation>决策阈值</translation>
    </message>
    <message>
        <source>Precision, recall and F1 over the threshold</source>
        <translation>随阈值变化的精确率、召回率和 F1</translation>
    </message>
    <message>
        <source>Left and Right move by one stop, Page Up and Page Down by twenty parts of the range</source>
        <translation>左右键移动一档，Page Up 和 Page Down 移动范围的二十分之一</translation>
    </message>
    <message>
        <source>Confusion matrix at this threshold</source>
        <translation>此阈值下的混淆矩阵</translation>
    </message>
    <message>
        <source>A false positive costs</source>
        <translation>一个假阳性的成本</translation>
    </message>
    <message>
        <source>A false negative costs</source>
        <translation>一个假阴性的成本</translation>
    </message>
    <message>
        <source>As logged</source>
        <translation>日志所用</translation>
    </message>
    <message>
        <source>Goes to the threshold that the logged predictions follow</source>
        <translation>转到日志预测所遵循的阈值</translation>
    </message>
    <message>
        <source>Lowest cost</source>
        <translation>最低成本</translation>
    </message>
    <message>
        <source>Goes to the threshold at which both errors together cost least</source>
        <translation>转到两种错误合计成本最低的阈值</translation>
    </message>
</context>
<context>
    <name>faultline::WindowCombo</name>
    <message>
        <source>Size of a window of time</source>
        <translation>时间窗口的大小</translation>
    </message>
    <message>
        <source>Size of a window of time, in UTC</source>
        <translation>时间窗口的大小 (UTC)</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>The first answer to whether the model fails, since when and how much: tiles, metrics over time, failure types and findings of the records in the cohort.</source>
        <translation>对“模型是否失败、从何时起、程度如何”的第一个回答：群组记录的数字卡片、指标随时间的变化、失败类型和发现。</translation>
    </message>
    <message>
        <source>A point is one window of time with its 95 % interval. Windows with fewer than 30 labelled records are left out and said so; a gap in time stays a gap. A triangle marks a window beyond the limit; equal to the limit is not beyond it.</source>
        <translation>一个点是一个时间窗口及其 95 % 区间。有标签记录少于 30 条的窗口会略去并注明；时间上的空缺保持空缺。三角标记超出阈值的窗口；等于阈值不算超出。</translation>
    </message>
    <message>
        <source>Before labels arrive it shows what needs none: confidence, the number of records and what was predicted.</source>
        <translation>在标签到达之前，显示不需要标签的内容：置信度、记录数和预测结果。</translation>
    </message>
    <message>
        <source>Accuracy, precision and recall are shares of counted records with Wilson&apos;s score interval. Calibration is the ECE of the returned class over 15 equal bins of the logged confidence; beside it stands what a perfectly calibrated model of this size would show by chance.</source>
        <translation>准确率、精确率和召回率是计数记录的比例，带 Wilson 得分区间。校准是返回类别的 ECE，按日志置信度的 15 个等宽分箱计算；旁边是同样规模的完美校准模型凭偶然会显示的值。</translation>
    </message>
    <message>
        <source>All records of the cohort are counted, none sampled. Where the log has weights they count everywhere, and intervals use the effective n: the squared sum of the weights over the sum of their squares.</source>
        <translation>群组的全部记录都计入，不抽样。日志有权重时处处按权重计，区间使用有效 n：权重之和的平方除以权重平方之和。</translation>
    </message>
    <message>
        <source>Left, Right</source>
        <translation>左、右</translation>
    </message>
    <message>
        <source>select a window; the inspector shows it</source>
        <translation>选择窗口；检查器显示它</translation>
    </message>
    <message>
        <source>Up, Down</source>
        <translation>上、下</translation>
    </message>
    <message>
        <source>try another limit; Shift moves it freely, Enter saves it, Esc gives it up</source>
        <translation>尝试另一个阈值；Shift 自由移动，Enter 保存，Esc 放弃</translation>
    </message>
    <message>
        <source>Wheel, double click</source>
        <translation>滚轮、双击</translation>
    </message>
    <message>
        <source>zoom, and back to all of it</source>
        <translation>缩放，以及回到全部</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>the numbers as a table</source>
        <translation>以表格显示数字</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>export or copy the panel</source>
        <translation>导出或复制面板</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Every metric of the task over time, the confusion of labels with predictions, whether confidence can be believed, and how much of each class is predicted.</source>
        <translation>任务的每个指标随时间的变化、标签与预测的混淆、置信度是否可信，以及各类别被预测的比例。</translation>
    </message>
    <message>
        <source>Metrics of different units do not share an axis: ticking one unticks those of another unit. A value that does not exist is a dash with its reason in the tooltip, never zero.</source>
        <translation>不同单位的指标不共用坐标轴：勾选一个会取消另一单位的。不存在的值显示为短横线并在工具提示中说明原因，绝不显示为零。</translation>
    </message>
    <message>
        <source>Accuracy, precision, recall and shares: Wilson&apos;s score interval. F1 and averages over classes: 1,000 multinomial resamples of the counts. AUC: ranks with ties counted half, interval of DeLong.</source>
        <translation>准确率、精确率、召回率和比例：Wilson 得分区间。F1 和对类别的平均：对计数作 1,000 次多项重抽样。AUC：秩，并列各计一半，区间用 DeLong 方法。</translation>
    </message>
    <message>
        <source>Log loss, Brier score, RMSE, MAE and R²: delta method from sums, Student&apos;s t below 200 records. ECE: resampled bins.</source>
        <translation>对数损失、Brier 分数、RMSE、MAE 和 R²：由总和用 delta 方法，少于 200 条记录时用 t 分布。ECE：对分箱重抽样。</translation>
    </message>
    <message>
        <source>The confusion counts each label&apos;s records by what was predicted. The reliability diagram compares mean confidence with accuracy in 15 equal bins.</source>
        <translation>混淆按预测结果清点每个标签的记录。可靠性图在 15 个等宽分箱中比较平均置信度与准确率。</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>空格</translation>
    </message>
    <message>
        <source>tick a metric of the list</source>
        <translation>勾选列表中的指标</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>The error rate in every combination of two columns, with the number of records. Hatched cells hold too few records for a colour. Missing values are a row and a column of their own, never zero.</source>
        <translation>任意两列各种组合下的错误率及记录数。画斜线的单元格记录太少，不着色。缺失值自成一行一列，绝不当作零。</translation>
    </message>
    <message>
        <source>Blue cells fail less than the cohort as a whole, orange ones more; the legend names the middle. A cell holds values above its lower edge up to and including its upper edge.</source>
        <translation>蓝色单元格比整个群组失败得少，橙色的更多；图例标明中间值。单元格包含高于下边界且不超过上边界的值。</translation>
    </message>
    <message>
        <source>Rates carry Wilson&apos;s score interval. Nothing is sampled.</source>
        <translation>比率带 Wilson 得分区间。不抽样。</translation>
    </message>
    <message>
        <source>Pairs at the left are ranked by interaction: the G statistic of the errors in the cells against a model in which the two columns only add up on the logit scale. Pairs are found on one half of the records and confirmed on the other.</source>
        <translation>左侧的特征对按交互作用排序：单元格中错误相对“两列在 logit 尺度上仅相加”模型的 G 统计量。特征对在一半记录中找出，在另一半中确认。</translation>
    </message>
    <message>
        <source>Arrows</source>
        <translation>方向键</translation>
    </message>
    <message>
        <source>move to another cell; the inspector shows it</source>
        <translation>移到另一单元格；检查器显示它</translation>
    </message>
    <message>
        <source>Enter, double click</source>
        <translation>Enter、双击</translation>
    </message>
    <message>
        <source>filter by both conditions</source>
        <translation>按两个条件筛选</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>the records of the cell</source>
        <translation>单元格的记录</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>swap rows and columns</source>
        <translation>交换行与列</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>聚类</translation>
    </message>
    <message>
        <source>Failures that are alike, as a table and a map. Each cluster is named by what sets it apart from correct records of the same labels. What counts as a failure is stated and can be changed.</source>
        <translation>相似的失败，以表格和地图显示。每个聚类按它与同标签正确记录的差异命名。什么算作失败会注明，也可更改。</translation>
    </message>
    <message>
        <source>A cluster describes; it proves no cause. Failures that are like no others belong to no cluster.</source>
        <translation>聚类是描述，不证明原因。与众不同的失败不属于任何聚类。</translation>
    </message>
    <message>
        <source>HDBSCAN on the embedding columns, or on scaled features with categories as zeros and ones, reduced by principal components. Above 20,000 failures a sample is clustered and the page says so; the same seed gives the same clusters.</source>
        <translation>对嵌入列，或对经缩放的特征（类别转为 0 和 1）用主成分降维后，作 HDBSCAN。失败超过 20,000 条时对样本聚类并在页面注明；相同种子给出相同聚类。</translation>
    </message>
    <message>
        <source>walk the clusters</source>
        <translation>逐个浏览聚类</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>filter by the members</source>
        <translation>按成员筛选</translation>
    </message>
    <message>
        <source>the records of the cluster</source>
        <translation>聚类的记录</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Every record of the cohort, worst first, and one record with all its values. Any column sorts; missing values come last in both directions.</source>
        <translation>群组的每条记录，最差的在前，以及一条记录的全部值。任何列都可排序；缺失值在两个方向上都排在最后。</translation>
    </message>
    <message>
        <source>Worst first is by log loss, minus the logarithm of the probability given to the label. Where the log has no probability of every class: wrong ones by falling confidence, then right ones by rising confidence. A regression: by the size of the residual. Without labels the least confident come first.</source>
        <translation>“最差的在前”按对数损失，即给予标签的概率的负对数。日志没有各类别概率时：先是错误的，按置信度降序，再是正确的，按置信度升序。回归：按残差大小。没有标签时最不自信的在前。</translation>
    </message>
    <message>
        <source>J, K</source>
        <translation>J、K</translation>
    </message>
    <message>
        <source>next and previous record</source>
        <translation>下一条和上一条记录</translation>
    </message>
    <message>
        <source>look closer at the record</source>
        <translation>细看该记录</translation>
    </message>
    <message>
        <source>Ctrl+C</source>
        <translation>Ctrl+C</translation>
    </message>
    <message>
        <source>copy the selected rows as tab-separated text</source>
        <translation>将所选行复制为制表符分隔的文本</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>Which columns are distributed otherwise than in the baseline, and from which window on they changed within the log; below, the distribution of the selected one. A column that has one value in the baseline says little and is marked.</source>
        <translation>哪些列的分布与基线不同，以及在日志内从哪个窗口起发生变化；下方是所选列的分布。基线只有一个值的列说明不了什么，会加以标明。</translation>
    </message>
    <message>
        <source>The distance is the population stability index over the deciles of the baseline or its categories, missing values a bin of their own. Beside it: Jensen-Shannon divergence, and for numbers the Kolmogorov-Smirnov statistic and Wasserstein&apos;s distance.</source>
        <translation>距离是按基线十分位或类别计算的群体稳定性指数，缺失值单独成箱。旁边是 Jensen-Shannon 散度，数字列还有 Kolmogorov-Smirnov 统计量和 Wasserstein 距离。</translation>
    </message>
    <message>
        <source>A drift needs a q-value of Benjamini and Hochberg below 0.01 over the columns, and an index above 0.02 and above what it reaches without drift in 99 of 100 logs of these sizes.</source>
        <translation>漂移要求对各列的 Benjamini-Hochberg q 值低于 0.01，且指数高于 0.02 并高于 100 个同样规模的无漂移日志中 99 个所达到的值。</translation>
    </message>
    <message>
        <source>another column; its distribution is below</source>
        <translation>另一列；其分布在下方</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Questions in SQL to the project file. The table records has a row a record and the columns of the log; cells has a row for every value. Findings, limits and what else the project keeps are ordinary tables.</source>
        <translation>用 SQL 查询项目文件。表 records 每条记录一行，含日志各列；cells 每个值一行。发现、阈值以及项目保存的其他内容都是普通表。</translation>
    </message>
    <message>
        <source>Questions can read and change nothing; a long one can be cancelled.</source>
        <translation>查询只能读取，不能更改任何内容；耗时的查询可以取消。</translation>
    </message>
    <message>
        <source>SQLite answers on a connection of its own, with a limit on time and rows. Missing values are NULL.</source>
        <translation>由 SQLite 在独立连接上作答，限制时间和行数。缺失值为 NULL。</translation>
    </message>
    <message>
        <source>run the question</source>
        <translation>运行查询</translation>
    </message>
    <message>
        <source>Ctrl+Up, Ctrl+Down</source>
        <translation>Ctrl+Up、Ctrl+Down</translation>
    </message>
    <message>
        <source>questions asked before</source>
        <translation>之前提出的查询</translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation>Ctrl+Space</translation>
    </message>
    <message>
        <source>tables, columns and words that fit</source>
        <translation>匹配的表、列和词</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>群组</translation>
    </message>
    <message>
        <source>Which records every number of every page is about. Conditions are typed or clicked and joined by and; the count at the right says how many records are left.</source>
        <translation>每个页面的每个数字所针对的记录。条件可输入或单击得到，以 and 连接；右侧的计数说明还剩多少记录。</translation>
    </message>
    <message>
        <source>As text: distance &gt; 1000 and origin in (PHX, ORD) and not failed. Also column is missing, time &gt;= 2001-03-01, confidence &lt; 0.6, or and brackets. The same text works on the command line as --where.</source>
        <translation>文本形式：distance &gt; 1000 and origin in (PHX, ORD) and not failed。还有 column is missing、time &gt;= 2001-03-01、confidence &lt; 0.6、or 和括号。同样的文本可在命令行用作 --where。</translation>
    </message>
    <message>
        <source>A condition is decided by the exact values. A record whose value is missing satisfies only &quot;is missing&quot;.</source>
        <translation>条件按精确值判定。值缺失的记录只满足 “is missing”。</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>add a condition</source>
        <translation>添加条件</translation>
    </message>
    <message>
        <source>Alt+Left, Alt+Right</source>
        <translation>Alt+Left、Alt+Right</translation>
    </message>
    <message>
        <source>the cohort before, and forward again</source>
        <translation>之前的群组，以及再次前进</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>all records again</source>
        <translation>重新显示全部记录</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>检查器</translation>
    </message>
    <message>
        <source>What is selected on the page: what it is, how much, how sure, since when, and at the bottom what can be done with it. Selecting changes nothing else. In a narrow window it is a tab over the page.</source>
        <translation>页面上所选内容：是什么、多少、多可靠、何时开始，以及底部可执行的操作。选择不改变其他任何内容。窗口较窄时它是页面上方的一个标签页。</translation>
    </message>
    <message>
        <source>F9</source>
        <translation>F9</translation>
    </message>
    <message>
        <source>show or hide it</source>
        <translation>显示或隐藏</translation>
    </message>
    <message>
        <source>copy what it says, when it has the focus</source>
        <translation>获得焦点时复制其内容</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>unselect</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Jobs and import problems</source>
        <translation>任务与导入问题</translation>
    </message>
    <message>
        <source>Work that runs beside the window, with its speed and the time left, and the rows that could not be imported with line, column, reason and raw text. It opens by itself only for an error.</source>
        <translation>与窗口并行的工作，含速度和剩余时间，以及无法导入的行，含行号、列、原因和原始文本。仅在出错时自动打开。</translation>
    </message>
    <message>
        <source>Rows in the file = rows stored + rows quarantined, always.</source>
        <translation>文件中的行 = 已存的行 + 隔离的行，始终如此。</translation>
    </message>
    <message>
        <source>Shift+F9</source>
        <translation>Shift+F9</translation>
    </message>
    <message>
        <source>cancel the running job; nothing half-done stays</source>
        <translation>取消正在运行的任务；不留半成品</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>显示什么</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>如何计算</translation>
    </message>
    <message>
        <source>Keys and mouse</source>
        <translation>按键与鼠标</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>%1 breaks the %2</source>
        <comment>metric, limit</comment>
        <translation>%1越过%2</translation>
    </message>
    <message>
        <source>%1 keeps the %2</source>
        <comment>metric, limit</comment>
        <translation>%1未越过%2</translation>
    </message>
    <message>
        <source>Window %1 of %2</source>
        <translation>窗口 %1 / %2</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>带标签</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Model version</source>
        <translation>模型版本</translation>
    </message>
    <message>
        <source>Metrics, 95 % interval</source>
        <translation>指标，95 % 区间</translation>
    </message>
</context>
<context>
    <name>layouts</name>
    <message>
        <source>Explore</source>
        <comment>name of a layout</comment>
        <translation>探索</translation>
    </message>
    <message>
        <source>Focus</source>
        <comment>name of a layout</comment>
        <translation>专注</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Overview</source>
        <translation>总览</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>热力图</translation>
    </message>
    <message>
        <source>Clusters</source>
        <translation>聚类</translation>
    </message>
    <message>
        <source>Slices</source>
        <translation>切片</translation>
    </message>
    <message>
        <source>Slices: conditions under which the model is weak. Not in this version yet; it needs labels.</source>
        <translation>切片：模型薄弱的条件。此版本尚未提供；需要标签。</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>漂移</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Model: which layer causes failures. Not in this version yet; it needs an ONNX file.</source>
        <translation>模型：哪一层导致失败。此版本尚未提供；需要 ONNX 文件。</translation>
    </message>
    <message>
        <source>Remedies</source>
        <translation>改进措施</translation>
    </message>
    <message>
        <source>Remedies: what could be done, with its gain. Not in this version yet; it needs findings.</source>
        <translation>改进措施：可以做什么及其收益。此版本尚未提供；需要发现。</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>Alerts: rules and their history. Not in this version yet; limits can be set in the charts.</source>
        <translation>告警：规则及其历史。此版本尚未提供；可在图表中设置阈值。</translation>
    </message>
    <message>
        <source>SQL</source>
        <translation>SQL</translation>
    </message>
    <message>
        <source>Only the failures of the sample are counted.</source>
        <translation>只计样本中的失败。</translation>
    </message>
    <message>
        <source>Cluster %1 of %2</source>
        <translation>聚类 %1，共 %2</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1，n = %2</translation>
    </message>
    <message>
        <source>Label → prediction</source>
        <translation>标签 → 预测</translation>
    </message>
    <message>
        <source>against %1, %2</source>
        <translation>对照 %1，%2</translation>
    </message>
    <message>
        <source>No feature tells it clearly from the other failures.</source>
        <translation>没有特征能将它与其他失败明显区分。</translation>
    </message>
    <message>
        <source>Against the other failures. It describes the cluster and confirms nothing: the same values made it.</source>
        <translation>与其他失败对照。这只是描述聚类，不作确认：聚类正是由这些值形成的。</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>套索</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>聚类 %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>共 %1 条</translation>
    </message>
    <message>
        <source>In no cluster</source>
        <translation>不属于任何聚类</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Confidence bin</source>
        <translation>置信度分箱</translation>
    </message>
    <message>
        <source>Confidence %1 – %2</source>
        <comment>range</comment>
        <translation>置信度 %1 – %2</translation>
    </message>
    <message>
        <source>Labelled records</source>
        <translation>有标签的记录</translation>
    </message>
    <message>
        <source>The model promises more here than it keeps.</source>
        <translation>模型在此所承诺的高于所兑现的。</translation>
    </message>
    <message>
        <source>The model is right more often here than it says.</source>
        <translation>模型在此正确的频率高于它所声称的。</translation>
    </message>
    <message>
        <source>The model keeps its word here.</source>
        <translation>模型在此言行一致。</translation>
    </message>
</context>
<context>
    <name>places</name>
    <message>
        <source>Source: US Bureau of Transportation Statistics, on-time performance 2001; predictions of a real model, labels as they came.</source>
        <translation>来源:美国运输统计局,2001 年航班准点数据;真实模型的预测,标签按原样。</translation>
    </message>
</context>
<context>
    <name>report</name>
    <message>
        <source>Label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Predicted as</source>
        <translation>预测为</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>label \ predicted</source>
        <translation>标签 \ 预测</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Confusion matrix, records</source>
        <translation>混淆矩阵（记录数）</translation>
    </message>
    <message>
        <source>Largest confusions of %1 classes</source>
        <comment>count</comment>
        <translation>%1 个类别中最常见的混淆</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>metric, windows</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Figure 1. %1; bands and whiskers are 95 % intervals.</source>
        <comment>metrics</comment>
        <translation>图 1. %1；色带和竖线为 95 % 区间。</translation>
    </message>
    <message>
        <source>%1, UTC; %2 begins on %3.</source>
        <comment>12 weeks, week 1, date</comment>
        <translation>%1，UTC；%2始于 %3。</translation>
    </message>
    <message>
        <source>Left out for fewer than %1 labelled records: %2.</source>
        <comment>least n, windows</comment>
        <translation>因带标签的记录少于 %1 条而略去：%2。</translation>
    </message>
    <message>
        <source>Left out because fewer than %1 records count in it: %2.</source>
        <comment>least n, metrics in windows</comment>
        <translation>因计入的记录少于 %1 条而略去：%2。</translation>
    </message>
    <message>
        <source>Without records: %1.</source>
        <comment>windows</comment>
        <translation>没有记录：%1。</translation>
    </message>
    <message>
        <source>%1 records have no time and are not shown.</source>
        <comment>count</comment>
        <translation>%1 条记录没有时间，未显示。</translation>
    </message>
    <message>
        <source>The dashed line is the limit of %1, %2; no window is beyond it.</source>
        <comment>metric, limit</comment>
        <translation>虚线为%1的限值 %2；没有窗口越限。</translation>
    </message>
    <message>
        <source>The dashed line is the limit of %1, %2; beyond it (▼): %3.</source>
        <comment>metric, limit, windows</comment>
        <translation>虚线为%1的限值 %2；越限（▼）：%3。</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限值</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>Dates, UTC</source>
        <translation>日期，UTC</translation>
    </message>
    <message>
        <source>Worst [95 %]</source>
        <translation>最差 [95 %]</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>open</source>
        <translation>持续</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Metrics over time</source>
        <translation>指标随时间的变化</translation>
    </message>
    <message>
        <source>There is no figure: no record has a time. Map a time column to see since when the model fails.</source>
        <translation>没有图：记录都没有时间。请指定时间列，以便看出模型从何时开始出错。</translation>
    </message>
    <message>
        <source>Limits and breaches</source>
        <translation>限值与越限</translation>
    </message>
    <message>
        <source>No window is beyond its limit.</source>
        <translation>没有窗口越限。</translation>
    </message>
    <message>
        <source>%1 more episodes are in the JSON.</source>
        <comment>count</comment>
        <translation>另有 %1 次越限见 JSON。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>metrics, why they have no value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Overall</source>
        <translation>总体</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 区间</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>Baseline (%1)</source>
        <comment>training or reference</comment>
        <translation>基线（%1）</translation>
    </message>
    <message>
        <source>Window, UTC</source>
        <translation>窗口，UTC</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>带标签</translation>
    </message>
    <message>
        <source>%1 [95 %]</source>
        <comment>metric</comment>
        <translation>%1 [95 %]</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>No metric was measured.</source>
        <translation>没有计算任何指标。</translation>
    </message>
    <message>
        <source>In the baseline: %1</source>
        <comment>reasons</comment>
        <translation>基线中：%1</translation>
    </message>
    <message>
        <source>Window by window</source>
        <translation>逐个窗口</translation>
    </message>
    <message>
        <source>%1 more windows are in the JSON.</source>
        <comment>count</comment>
        <translation>另有 %1 个窗口见 JSON。</translation>
    </message>
    <message>
        <source>Bold: beyond its limit.</source>
        <translation>粗体：越限。</translation>
    </message>
    <message>
        <source>%1 quarantined</source>
        <comment>rows</comment>
        <translation>隔离 %1</translation>
    </message>
    <message>
        <source>all labelled</source>
        <translation>全部带标签</translation>
    </message>
    <message>
        <source>%1 not labelled</source>
        <comment>records</comment>
        <translation>%1 无标签</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>no labels yet</source>
        <translation>尚无标签</translation>
    </message>
    <message>
        <source>no value, see Metrics</source>
        <translation>无值，见“指标”</translation>
    </message>
    <message>
        <source>floor %1</source>
        <comment>ECE of a perfectly calibrated model</comment>
        <translation>下限 %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>n</comment>
        <translation>共 %1</translation>
    </message>
    <message>
        <source>%1 of the records</source>
        <comment>share</comment>
        <translation>占记录的 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, UTC</source>
        <comment>dates</comment>
        <translation>%1，UTC</translation>
    </message>
    <message>
        <source>no times</source>
        <translation>无时间</translation>
    </message>
    <message>
        <source>Failure report: %1</source>
        <comment>project</comment>
        <translation>失败报告：%1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>all records</source>
        <translation>全部记录</translation>
    </message>
    <message>
        <source>Faultline %1, data revision %2, seed %3, cohort: %4, window: %5 (UTC). Every number is exact: no record was sampled.</source>
        <comment>version, number, number, text, size</comment>
        <translation>Faultline %1，数据修订 %2，种子 %3，群组：%4，窗口：%5（UTC）。所有数字都是精确值：没有抽样。</translation>
    </message>
    <message>
        <source>RMSE, MAE and R²: delta method from the sums of residuals, Student&apos;s t below 200 records.</source>
        <translation>RMSE、MAE 和 R²：由残差之和按 delta 方法计算，少于 200 条记录时用学生 t 分布。</translation>
    </message>
    <message>
        <source>Accuracy, precision, recall and positive share: Wilson score intervals.</source>
        <translation>准确率、精确率、召回率和正类占比：Wilson 区间。</translation>
    </message>
    <message>
        <source>F1: 1,000 multinomial resamples of the confusion counts.</source>
        <translation>F1：对混淆计数做 1,000 次多项式重抽样。</translation>
    </message>
    <message>
        <source>AUC: DeLong, from ranks.</source>
        <translation>AUC：由秩按 DeLong 方法计算。</translation>
    </message>
    <message>
        <source>Log loss, Brier score and mean confidence: the mean and its standard error, Student&apos;s t below 200 records.</source>
        <translation>对数损失、Brier 分数和平均置信度：均值及其标准误，少于 200 条记录时用学生 t 分布。</translation>
    </message>
    <message>
        <source>ECE: resampled cells of 15 bins; the floor is what a perfectly calibrated model of this size would show.</source>
        <translation>ECE：对 15 个区间的单元重抽样；下限是同样记录数下完全校准的模型会显示的值。</translation>
    </message>
    <message>
        <source>Accuracy: Wilson score interval.</source>
        <translation>准确率：Wilson 区间。</translation>
    </message>
    <message>
        <source>Precision, recall and F1 are means over the classes: 1,000 multinomial resamples of the confusion counts.</source>
        <translation>精确率、召回率和 F1 为各类的均值：对混淆计数做 1,000 次多项式重抽样。</translation>
    </message>
    <message>
        <source>AUC is the mean over the classes, each against the rest: DeLong, errors added as if fully correlated.</source>
        <translation>AUC 为各类相对其余类的均值：DeLong 方法，误差按完全相关相加。</translation>
    </message>
    <message>
        <source>A window is beyond its limit when its value is; equal is not, and a window without a value neither opens nor closes an episode.</source>
        <translation>窗口的值越过限值才算越限，相等不算；没有值的窗口既不开始也不结束越限。</translation>
    </message>
    <message>
        <source>How this was made</source>
        <translation>本报告如何得出</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>exact</source>
        <comment>nothing was sampled</comment>
        <translation>精确</translation>
    </message>
    <message>
        <source>log SHA-256 %1</source>
        <comment>first digits</comment>
        <translation>日志 SHA-256 %1</translation>
    </message>
    <message>
        <source>%1 more notes are in the JSON</source>
        <comment>count</comment>
        <translation>另有 %1 条说明见 JSON</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Rows in = stored + quarantined</source>
        <translation>读入行 = 已存 + 隔离</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>%1 labels in = %2 joined + %3 waiting for a record + %4 duplicate + %5 quarantined</source>
        <comment>counts</comment>
        <translation>读入标签 %1 = 已合并 %2 + 等待记录 %3 + 重复 %4 + 隔离 %5</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>读入的内容</translation>
    </message>
    <message>
        <source>No log was read.</source>
        <translation>没有读入日志。</translation>
    </message>
    <message>
        <source>%1; precision and recall are about the class %2</source>
        <comment>task, class</comment>
        <translation>%1；精确率和召回率针对类别 %2</translation>
    </message>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>%1 has been below its limit of %2 since %3 (%4); it is lowest in %5: %6.</source>
        <translation>%1自%3（%4）起一直低于限值 %2；最低在%5：%6。</translation>
    </message>
    <message>
        <source>%1 has been above its limit of %2 since %3 (%4); it is highest in %5: %6.</source>
        <translation>%1自%3（%4）起一直高于限值 %2；最高在%5：%6。</translation>
    </message>
    <message>
        <source>%1 was below its limit of %2 in %3, lowest in %4: %5; after %6 it has kept the limit.</source>
        <translation>%1在%3低于限值 %2，最低在%4：%5；%6之后未再越限。</translation>
    </message>
    <message>
        <source>%1 was above its limit of %2 in %3, highest in %4: %5; after %6 it has kept the limit.</source>
        <translation>%1在%3高于限值 %2，最高在%4：%5；%6之后未再越限。</translation>
    </message>
    <message>
        <source>%1 kept its limit of %2 in all %3 that have a value; it is lowest in %4: %5.</source>
        <translation>%1在所有有值的%3内都符合限值 %2；最低在%4：%5。</translation>
    </message>
    <message>
        <source>%1 kept its limit of %2 in all %3 that have a value; it is highest in %4: %5.</source>
        <translation>%1在所有有值的%3内都符合限值 %2；最高在%4：%5。</translation>
    </message>
    <message>
        <source>Also beyond its limit: %1.</source>
        <comment>list of metrics</comment>
        <translation>同样越限：%1。</translation>
    </message>
    <message>
        <source>%1 has no value over time, so its limit of %2 cannot be judged. %3</source>
        <comment>metric, limit, reason</comment>
        <translation>%1在各窗口都没有值，无法判断限值 %2。%3</translation>
    </message>
    <message>
        <source>There is no metric with a value, so nothing can be said about quality.</source>
        <translation>没有任何指标有值，无法评价质量。</translation>
    </message>
    <message>
        <source>%1 is %2 over %3 labelled records; without a time column nothing can be said about when the model fails.</source>
        <comment>metric, value, n</comment>
        <translation>%1为 %2，共 %3 条带标签的记录；没有时间列，无法说明模型何时出错。</translation>
    </message>
    <message>
        <source>%1 is %2 over %3 labelled records; no limit is set.</source>
        <comment>metric, value, n</comment>
        <translation>%1为 %2，共 %3 条带标签的记录；未设限值。</translation>
    </message>
    <message>
        <source>%1 is %2 over %3 labelled records; %4 (%5) and %6 (%7) do not differ beyond their intervals, and no limit is set.</source>
        <comment>metric, value, n, windows, value, windows, value</comment>
        <translation>%1为 %2，共 %3 条带标签的记录；%4（%5）与%6（%7）之差未超出区间，未设限值。</translation>
    </message>
    <message>
        <source>%1 fell from %2 in %3 to %4 in %5; no limit is set.</source>
        <translation>%1从%3的 %2 降至%5的 %4；未设限值。</translation>
    </message>
    <message>
        <source>%1 rose from %2 in %3 to %4 in %5; no limit is set.</source>
        <translation>%1从%3的 %2 升至%5的 %4；未设限值。</translation>
    </message>
    <message>
        <source>None of the %1 records has both a label and a prediction, so quality cannot be judged.</source>
        <comment>n</comment>
        <translation>%1 条记录中没有一条同时有标签和预测，无法评价质量。</translation>
    </message>
    <message>
        <source>None of the %1 records has both a label and a prediction, so quality cannot be judged; mean confidence is %2.</source>
        <comment>n, value</comment>
        <translation>%1 条记录中没有一条同时有标签和预测，无法评价质量；平均置信度为 %2。</translation>
    </message>
    <message>
        <source>There is no record here, so nothing can be said.</source>
        <translation>这里没有记录，无话可说。</translation>
    </message>
    <message numerus="yes">
        <source>hour(s) %1</source>
        <translation>
            <numerusform>第 %1 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>day(s) %1</source>
        <translation>
            <numerusform>第 %1 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>week(s) %1</source>
        <translation>
            <numerusform>第 %1 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>month(s) %1</source>
        <translation>
            <numerusform>第 %1 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>quarter(s) %1</source>
        <translation>
            <numerusform>第 %1 个季度</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>year(s) %1</source>
        <translation>
            <numerusform>第 %1 年</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the end of a list</comment>
        <translation>%1 和 %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>windows not listed</comment>
        <translation>另外 %1 个</translation>
    </message>
</context>
<context>
    <name>sql</name>
    <message>
        <source>Some records</source>
        <translation>一些记录</translation>
    </message>
    <message>
        <source>Error by a feature</source>
        <translation>按特征的错误</translation>
    </message>
    <message>
        <source>What is taken for what</source>
        <translation>什么被误认为什么</translation>
    </message>
    <message>
        <source>Confident and wrong</source>
        <translation>自信却错误</translation>
    </message>
    <message>
        <source>Furthest off</source>
        <translation>偏差最大</translation>
    </message>
    <message>
        <source>Least confident</source>
        <translation>最不自信</translation>
    </message>
    <message>
        <source>Confidence by week</source>
        <translation>按周的置信度</translation>
    </message>
    <message>
        <source>Error by week</source>
        <translation>按周的错误</translation>
    </message>
    <message>
        <source>Production beside the baseline</source>
        <translation>生产与基线对照</translation>
    </message>
    <message>
        <source>Missing values</source>
        <translation>缺失值</translation>
    </message>
    <message>
        <source>Rows in quarantine</source>
        <translation>隔离的行</translation>
    </message>
    <message>
        <source>There is no column %1. If it is meant as a text, put it in single quotes: &apos;%1&apos;.</source>
        <translation>没有列 %1。如果它是文本，请加单引号：&apos;%1&apos;。</translation>
    </message>
    <message>
        <source>There is no column %1.</source>
        <translation>没有列 %1。</translation>
    </message>
    <message>
        <source>There is no column %1. Did you mean %2?</source>
        <translation>没有列 %1。您是指 %2 吗？</translation>
    </message>
    <message>
        <source>There is no statement. Type a SELECT.</source>
        <translation>没有语句。请输入 SELECT。</translation>
    </message>
    <message>
        <source>One statement at a time: a second one begins here.</source>
        <translation>一次只能执行一条语句：第二条从这里开始。</translation>
    </message>
    <message>
        <source>%1 is refused: the console only reads. Ask with SELECT.</source>
        <translation>%1 被拒绝：控制台只能读取。请用 SELECT 查询。</translation>
    </message>
    <message>
        <source>The function %1 is refused: it reaches beyond the project.</source>
        <translation>函数 %1 被拒绝：它超出了项目范围。</translation>
    </message>
    <message>
        <source>The table %1 is refused: it is no table of the project.</source>
        <translation>表 %1 被拒绝：它不是项目的表。</translation>
    </message>
    <message>
        <source>%1 is a parameter, and there is nothing to fill it with. Write the value itself.</source>
        <translation>%1 是参数，但没有可填入的值。请直接写出值。</translation>
    </message>
    <message>
        <source>There is no table %1.</source>
        <translation>没有表 %1。</translation>
    </message>
    <message>
        <source>There is no table %1. Did you mean %2?</source>
        <translation>没有表 %1。您是指 %2 吗？</translation>
    </message>
    <message>
        <source>There is no function %1.</source>
        <translation>没有函数 %1。</translation>
    </message>
    <message>
        <source>There is no function %1. Did you mean %2?</source>
        <translation>没有函数 %1。您是指 %2 吗？</translation>
    </message>
    <message>
        <source>Several tables have a column %1. Put the name of the table in front: records.%1.</source>
        <translation>多个表都有列 %1。请在前面加上表名：records.%1。</translation>
    </message>
    <message>
        <source>This cannot be understood from %1 on.</source>
        <translation>从 %1 起无法理解。</translation>
    </message>
    <message>
        <source>This cannot be understood from %1 on. Did you mean %2?</source>
        <translation>从 %1 起无法理解。您是指 %2 吗？</translation>
    </message>
    <message>
        <source>The statement ends too early.</source>
        <translation>语句过早结束。</translation>
    </message>
    <message>
        <source>This reads the stored bytes of the project for longer than a second, which would hold up imports. Ask for less of them.</source>
        <translation>这会读取项目存储的字节超过一秒，从而阻碍导入。请少查询一些。</translation>
    </message>
    <message>
        <source>The statement cannot be answered: %1.</source>
        <translation>无法回答此语句：%1。</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>第 %1 行，第 %2 列</translation>
    </message>
    <message>
        <source>There are more rows than the limit of %1.</source>
        <translation>行数超过上限 %1。</translation>
    </message>
    <message>
        <source>There is more than the %1 that are kept.</source>
        <translation>数量超过所保留的 %1。</translation>
    </message>
    <message>
        <source>Stopped after %1; there may be more rows.</source>
        <translation>在 %1 后停止；可能还有更多行。</translation>
    </message>
    <message>
        <source>NaN was met in %1. SQL has none, so it is NULL here; cells.kind tells it from missing.</source>
        <translation>%1 中出现了 NaN。SQL 没有 NaN，因此这里为 NULL；cells.kind 可将其与缺失区分。</translation>
    </message>
    <message>
        <source>integers</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>values of several types</source>
        <translation>多种类型的值</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无值</translation>
    </message>
    <message>
        <source>Number of the record from 0: production first, then training, then reference rows.</source>
        <translation>记录的编号，从 0 开始：先是生产行，然后是训练行、参考行。</translation>
    </message>
    <message>
        <source>The log it came from, as log.id.</source>
        <translation>它来自的日志，即 log.id。</translation>
    </message>
    <message>
        <source>&apos;production&apos;, &apos;training&apos; or &apos;reference&apos;.</source>
        <translation>&apos;production&apos;、&apos;training&apos; 或 &apos;reference&apos;。</translation>
    </message>
    <message>
        <source>1 when the record belongs to the current cohort, 0 when not; NULL for training and reference rows.</source>
        <translation>记录属于当前群组时为 1，否则为 0；训练行和参考行为 NULL。</translation>
    </message>
    <message>
        <source>1 when label and prediction differ, 0 when they agree; NULL when one is missing, and in a regression.</source>
        <translation>标签与预测不同时为 1，一致时为 0；缺其一或为回归时为 NULL。</translation>
    </message>
    <message>
        <source>One row for every record of every log, training and reference rows included, with the newest labels.</source>
        <translation>每个日志的每条记录一行，包括训练行和参考行，使用最新标签。</translation>
    </message>
    <message>
        <source>One row for every value, for any number of columns. Its hidden column kind tells missing from NaN.</source>
        <translation>每个值一行，列数不限。其隐藏列 kind 将缺失与 NaN 区分。</translation>
    </message>
    <message>
        <source>A table of the project file.</source>
        <translation>项目文件中的一个表。</translation>
    </message>
</context>
<context>
    <name>tiles</name>
    <message>
        <source>95 % %1</source>
        <comment>interval</comment>
        <translation>95 % %1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>no time column</source>
        <translation>无时间列</translation>
    </message>
    <message>
        <source>all labelled</source>
        <translation>全部有标签</translation>
    </message>
    <message>
        <source>none labelled</source>
        <translation>均无标签</translation>
    </message>
    <message>
        <source>%1 not labelled</source>
        <translation>%1 条无标签</translation>
    </message>
    <message>
        <source>%1 quarantined, %2</source>
        <comment>count, labels</comment>
        <translation>隔离 %1 条，%2</translation>
    </message>
    <message>
        <source>quarantine</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>in the unit of the label</source>
        <translation>单位与标签相同</translation>
    </message>
    <message>
        <source>no labels yet</source>
        <translation>尚无标签</translation>
    </message>
    <message>
        <source>add labels to see them</source>
        <translation>添加标签后可见</translation>
    </message>
    <message>
        <source>%1 of them false alarms</source>
        <translation>其中 %1 为误报</translation>
    </message>
    <message>
        <source>of %1 labelled</source>
        <translation>共 %1 条有标签</translation>
    </message>
    <message>
        <source>A failure is a record whose label and prediction differ.</source>
        <translation>失败指标签与预测不一致的记录。</translation>
    </message>
    <message>
        <source>breach</source>
        <translation>越限</translation>
    </message>
    <message>
        <source>needs no labels</source>
        <translation>不需要标签</translation>
    </message>
    <message>
        <source>no limit set</source>
        <translation>未设阈值</translation>
    </message>
    <message>
        <source>1 is perfect</source>
        <translation>1 为完美</translation>
    </message>
    <message>
        <source>Calibration</source>
        <translation>校准</translation>
    </message>
    <message>
        <source>not usable</source>
        <translation>不可用</translation>
    </message>
    <message>
        <source>needs labels</source>
        <translation>需要标签</translation>
    </message>
    <message>
        <source>needs a confidence column</source>
        <translation>需要置信度列</translation>
    </message>
    <message>
        <source>good</source>
        <translation>良好</translation>
    </message>
    <message>
        <source>off</source>
        <translation>偏离</translation>
    </message>
    <message>
        <source>ECE, 95 % %1</source>
        <comment>interval</comment>
        <translation>ECE，95 % %1</translation>
    </message>
    <message>
        <source>ECE of the returned class</source>
        <translation>返回类别的 ECE</translation>
    </message>
    <message>
        <source>15 bins; by chance %1</source>
        <translation>15 个分箱；随机水平 %1</translation>
    </message>
    <message>
        <source>15 bins, confidence as logged</source>
        <translation>15 个分箱，置信度取自日志</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>告警</translation>
    </message>
    <message>
        <source>%1 open</source>
        <comment>number of alerts</comment>
        <translation>%1 个未关闭</translation>
    </message>
    <message>
        <source>set one in the chart</source>
        <translation>可在图表中设置</translation>
    </message>
    <message>
        <source>none closed</source>
        <translation>无已关闭</translation>
    </message>
    <message>
        <source>%1 closed</source>
        <translation>%1 个已关闭</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>平静</translation>
    </message>
    <message>
        <source>no limit is broken now</source>
        <translation>目前无越限</translation>
    </message>
    <message>
        <source>%1 %2, limit %3</source>
        <comment>metric, worst, limit</comment>
        <translation>%1 %2，阈值 %3</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>自 %1 起。</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>prediction</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>n</source>
        <comment>number of records</comment>
        <translation>n</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>置信度</translation>
    </message>
    <message>
        <source>%1: no value.</source>
        <translation>%1：无值。</translation>
    </message>
    <message>
        <source>%1: last %2, lowest %3 (%4), highest %5 (%6).</source>
        <translation>%1：最新 %2，最低 %3（%4），最高 %5（%6）。</translation>
    </message>
    <message>
        <source>limit %1</source>
        <comment>threshold</comment>
        <translation>阈值 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n 周</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n 个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n quarter(s)</source>
        <translation>
            <numerusform>%n 个季度</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 below %3</source>
        <comment>count, windows, limit</comment>
        <translation>%2中有 %1 个低于 %3</translation>
    </message>
    <message>
        <source>%1 of %2 above %3</source>
        <comment>count, windows, limit</comment>
        <translation>%2中有 %1 个高于 %3</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>model version, date</comment>
        <translation>自 %2 起 %1</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <comment>value</comment>
        <translation>基线 %1</translation>
    </message>
    <message>
        <source>no records in %1</source>
        <comment>time</comment>
        <translation>%1内无记录</translation>
    </message>
    <message>
        <source>%1 records in %2, none labelled</source>
        <comment>count, time</comment>
        <translation>%2内 %1 条记录，均无标签</translation>
    </message>
    <message>
        <source>%1 records in %2</source>
        <comment>count, time</comment>
        <translation>%2内 %1 条记录</translation>
    </message>
    <message>
        <source>%1, UTC, each value with its 95 % interval.</source>
        <comment>windows</comment>
        <translation>%1，UTC，每个值带 95 % 区间。</translation>
    </message>
    <message>
        <source>%1 under %2 labelled records left out.</source>
        <comment>windows, least n</comment>
        <translation>%1因有标签的记录少于 %2 条而略去。</translation>
    </message>
    <message>
        <source>Marked: %1.</source>
        <comment>windows beyond the limit</comment>
        <translation>标记：%1。</translation>
    </message>
    <message>
        <source>%1 records have no time and are not in the picture.</source>
        <translation>%1 条记录没有时间，未在图中。</translation>
    </message>
    <message>
        <source>An empty chart.</source>
        <translation>空图表。</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>n</comment>
        <translation>共 %1 条</translation>
    </message>
    <message>
        <source>Looking at the file</source>
        <translation>查看文件</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>Storing</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Joining labels</source>
        <translation>关联标签</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>建立索引</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>写入</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 行</translation>
    </message>
    <message>
        <source>%1 rows/s</source>
        <translation>%1 行/秒</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>duration</comment>
        <translation>剩余 %1</translation>
    </message>
    <message>
        <source>Fewer fields than the header has</source>
        <translation>字段少于表头</translation>
    </message>
    <message>
        <source>More fields than the header has</source>
        <translation>字段多于表头</translation>
    </message>
    <message>
        <source>Not valid UTF-8</source>
        <translation>不是有效的 UTF-8</translation>
    </message>
    <message>
        <source>Holds a zero byte</source>
        <translation>含有零字节</translation>
    </message>
    <message>
        <source>A quote opens and does not close</source>
        <translation>引号未闭合</translation>
    </message>
    <message>
        <source>Text follows a closing quote</source>
        <translation>闭合引号后有文本</translation>
    </message>
    <message>
        <source>Longer than 16 MiB</source>
        <translation>超过 16 MiB</translation>
    </message>
    <message>
        <source>The file ends inside this row</source>
        <translation>文件在此行中间结束</translation>
    </message>
    <message>
        <source>A second, different label for this id</source>
        <translation>此 id 有第二个不同的标签</translation>
    </message>
    <message>
        <source>The id is there, the label is not</source>
        <translation>有 id 而无标签</translation>
    </message>
    <message>
        <source>A file or disk refused</source>
        <translation>文件或磁盘拒绝访问</translation>
    </message>
    <message>
        <source>The file is not what it seems to be</source>
        <translation>文件与其表象不符</translation>
    </message>
    <message>
        <source>The columns do not make a log</source>
        <translation>这些列不构成日志</translation>
    </message>
    <message>
        <source>Written by a newer Faultline</source>
        <translation>由更新版本的 Faultline 写入</translation>
    </message>
    <message>
        <source>Another program writes this project</source>
        <translation>另一程序正在写入此项目</translation>
    </message>
    <message>
        <source>The project file is damaged</source>
        <translation>项目文件已损坏</translation>
    </message>
    <message>
        <source>This cannot be answered</source>
        <translation>无法回答</translation>
    </message>
    <message>
        <source>The other side did not answer</source>
        <translation>对方没有应答</translation>
    </message>
    <message>
        <source>A value is out of range</source>
        <translation>值超出范围</translation>
    </message>
    <message>
        <source>Faultline made a mistake</source>
        <translation>Faultline 出错</translation>
    </message>
    <message>
        <source>%1 stored + %2 quarantined = %3 rows: no row is lost.</source>
        <translation>存储 %1 + 隔离 %2 = %3 行：没有丢失任何行。</translation>
    </message>
    <message>
        <source>%1 label rows: %2 joined, %3 waiting for their record, %4 duplicate, %5 quarantined.</source>
        <translation>%1 行标签：%2 行已关联，%3 行等待其记录，%4 行重复，%5 行隔离。</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精确率</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>召回率</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>log loss</source>
        <translation>对数损失</translation>
    </message>
    <message>
        <source>Brier score</source>
        <translation>Brier 分数</translation>
    </message>
    <message>
        <source>ECE</source>
        <translation>ECE</translation>
    </message>
    <message>
        <source>RMSE</source>
        <translation>RMSE</translation>
    </message>
    <message>
        <source>MAE</source>
        <translation>MAE</translation>
    </message>
    <message>
        <source>R²</source>
        <translation>R²</translation>
    </message>
    <message>
        <source>mean confidence</source>
        <translation>平均置信度</translation>
    </message>
    <message>
        <source>positive share</source>
        <translation>正类比例</translation>
    </message>
    <message>
        <source>Share of the records whose prediction equals the label. More is better.</source>
        <translation>预测与标签一致的记录所占比例。越大越好。</translation>
    </message>
    <message>
        <source>Of the records predicted positive, the share that is: TP / (TP + FP). More is better.</source>
        <translation>预测为正的记录中确为正的比例：TP / (TP + FP)。越大越好。</translation>
    </message>
    <message>
        <source>Of the records that are positive, the share that was found: TP / (TP + FN). More is better.</source>
        <translation>实际为正的记录中被找到的比例：TP / (TP + FN)。越大越好。</translation>
    </message>
    <message>
        <source>Harmonic mean of precision and recall: 2 TP / (2 TP + FP + FN). More is better.</source>
        <translation>精确率与召回率的调和平均：2 TP / (2 TP + FP + FN)。越大越好。</translation>
    </message>
    <message>
        <source>Chance that a positive record scores above a negative one, ties counted half. 0.5 is guessing, more is better.</source>
        <translation>正例得分高于负例的概率，相等计一半。0.5 为猜测，越大越好。</translation>
    </message>
    <message>
        <source>Mean squared distance of the probabilities from the label, summed over the classes. Less is better.</source>
        <translation>各类概率与标签之差的平方和的均值。越小越好。</translation>
    </message>
    <message>
        <source>Mean distance of confidence from accuracy over 15 equal bins of the confidence. Less is better.</source>
        <translation>将置信度等分为 15 个分箱，置信度与准确率之差的均值。越小越好。</translation>
    </message>
    <message>
        <source>Root of the mean squared residual, in the unit of the label. Less is better.</source>
        <translation>残差均方的平方根，单位与标签相同。越小越好。</translation>
    </message>
    <message>
        <source>Mean absolute residual, in the unit of the label. Less is better.</source>
        <translation>残差绝对值的均值，单位与标签相同。越小越好。</translation>
    </message>
    <message>
        <source>Share of the label&apos;s variance that the prediction explains: 1 − SSE / SST. 1 is perfect; below 0 is worse than the mean.</source>
        <translation>预测所解释的标签方差比例：1 − SSE / SST。1 为完美；低于 0 则不如均值。</translation>
    </message>
    <message>
        <source>Mean of the logged probability of the returned class. It needs no labels and has no better or worse.</source>
        <translation>日志中返回类别概率的均值。不需要标签，无好坏之分。</translation>
    </message>
    <message>
        <source>Share of the labels that are the positive class. It has no better or worse.</source>
        <translation>标签中正类的比例。无好坏之分。</translation>
    </message>
    <message>
        <source>Here the mean over the classes, each against the rest.</source>
        <translation>此处为各类（一对其余）的均值。</translation>
    </message>
    <message>
        <source>Here the mean over the classes; a class without labels and predictions counts as 0.</source>
        <translation>此处为各类的均值；既无标签又无预测的类别计为 0。</translation>
    </message>
    <message>
        <source>No record here has both a label and a prediction.</source>
        <translation>此处没有同时具有标签和预测的记录。</translation>
    </message>
    <message>
        <source>No label here is the positive class.</source>
        <translation>此处没有正类标签。</translation>
    </message>
    <message>
        <source>Nothing here was predicted positive.</source>
        <translation>此处没有预测为正的记录。</translation>
    </message>
    <message>
        <source>All labels here are of one class; AUC compares two.</source>
        <translation>此处标签只有一类；AUC 需要两类。</translation>
    </message>
    <message>
        <source>The log has no class probabilities.</source>
        <translation>日志没有类别概率。</translation>
    </message>
    <message>
        <source>The log has no confidence column.</source>
        <translation>日志没有置信度列。</translation>
    </message>
    <message>
        <source>All labels here are equal, so there is no variance to explain.</source>
        <translation>此处标签全部相等，没有可解释的方差。</translation>
    </message>
    <message>
        <source>R² needs at least two records.</source>
        <translation>R² 至少需要两条记录。</translation>
    </message>
    <message>
        <source>%1: no value. %2</source>
        <comment>metric, reason</comment>
        <translation>%1：无值。%2</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>metric, value, n</comment>
        <translation>%1 %2，共 %3 条</translation>
    </message>
    <message>
        <source>%1 %2, 95 % %3, of %4</source>
        <comment>metric, value, interval, n</comment>
        <translation>%1 %2，95 % %3，共 %4 条</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a rate</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>Names the record; labels that come later are joined by it.</source>
        <translation>标识记录；之后到达的标签按它关联。</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>When the prediction was served.</source>
        <translation>给出预测的时间。</translation>
    </message>
    <message>
        <source>model version</source>
        <translation>模型版本</translation>
    </message>
    <message>
        <source>Which model answered.</source>
        <translation>由哪个模型作答。</translation>
    </message>
    <message>
        <source>feature</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>An input of the model, or a fact about the record.</source>
        <translation>模型的输入，或关于记录的事实。</translation>
    </message>
    <message>
        <source>What turned out to be true.</source>
        <translation>事后得知的真实结果。</translation>
    </message>
    <message>
        <source>What the model said.</source>
        <translation>模型的回答。</translation>
    </message>
    <message>
        <source>Probability of the returned class.</source>
        <translation>返回类别的概率。</translation>
    </message>
    <message>
        <source>probability</source>
        <translation>概率</translation>
    </message>
    <message>
        <source>Probability of one class.</source>
        <translation>某一类别的概率。</translation>
    </message>
    <message>
        <source>embedding</source>
        <translation>嵌入</translation>
    </message>
    <message>
        <source>One coordinate of the model&apos;s inner picture of the record.</source>
        <translation>模型对该记录的内部表示的一个坐标。</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Free text; shown, and searched by words.</source>
        <translation>自由文本；可显示并按词搜索。</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>权重</translation>
    </message>
    <message>
        <source>How much the record counts.</source>
        <translation>该记录的权重。</translation>
    </message>
    <message>
        <source>meta</source>
        <translation>附加信息</translation>
    </message>
    <message>
        <source>Kept and shown, not used in any analysis.</source>
        <translation>保留并显示，不参与分析。</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>忽略</translation>
    </message>
    <message>
        <source>Not imported.</source>
        <translation>不导入。</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>every value unique</source>
        <translation>每个值唯一</translation>
    </message>
    <message>
        <source>values repeat</source>
        <translation>值有重复</translation>
    </message>
    <message>
        <source>ISO 8601</source>
        <translation>ISO 8601</translation>
    </message>
    <message>
        <source>epoch time</source>
        <translation>纪元时间</translation>
    </message>
    <message>
        <source>rising</source>
        <translation>递增</translation>
    </message>
    <message>
        <source>constant</source>
        <translation>恒定</translation>
    </message>
    <message>
        <source>few values</source>
        <translation>取值少</translation>
    </message>
    <message>
        <source>only 0 and 1</source>
        <translation>仅 0 和 1</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>same values as label</source>
        <translation>取值与标签相同</translation>
    </message>
    <message>
        <source>same values as prediction</source>
        <translation>取值与预测相同</translation>
    </message>
    <message>
        <source>between 0 and 1</source>
        <translation>介于 0 与 1</translation>
    </message>
    <message>
        <source>sum to 1</source>
        <translation>和为 1</translation>
    </message>
    <message>
        <source>end in the class names</source>
        <translation>以类别名结尾</translation>
    </message>
    <message>
        <source>equals the largest probability</source>
        <translation>等于最大概率</translation>
    </message>
    <message>
        <source>numbered series</source>
        <translation>编号序列</translation>
    </message>
    <message>
        <source>long text, mostly unique</source>
        <translation>长文本，多为唯一</translation>
    </message>
    <message>
        <source>more than half missing</source>
        <translation>缺失过半</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>由您选择</translation>
    </message>
    <message>
        <source>from the schema file</source>
        <translation>来自模式文件</translation>
    </message>
    <message>
        <source>no other role fits</source>
        <translation>不适合其他角色</translation>
    </message>
    <message>
        <source>integer</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>time, UTC</source>
        <translation>时间，UTC</translation>
    </message>
    <message>
        <source>no labels or predictions yet</source>
        <translation>尚无标签或预测</translation>
    </message>
    <message>
        <source>two classes</source>
        <translation>二分类</translation>
    </message>
    <message>
        <source>several classes</source>
        <translation>多分类</translation>
    </message>
    <message>
        <source>regression</source>
        <translation>回归</translation>
    </message>
    <message>
        <source>production</source>
        <translation>生产</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Predictions that were served.</source>
        <translation>实际提供的预测。</translation>
    </message>
    <message>
        <source>Rows the model was fitted on: inputs can be compared, quality cannot.</source>
        <translation>模型训练所用数据：可比较输入，不可比较质量。</translation>
    </message>
    <message>
        <source>Held-back rows, or a stretch of production that was accepted: inputs and quality can be compared.</source>
        <translation>留出的数据或已认可的一段生产数据：输入与质量均可比较。</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format of Qt</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format of Qt</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <comment>date format of Qt</comment>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>%1, %2 UTC</source>
        <comment>date, time of day</comment>
        <translation>%1 %2 UTC</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>from, to</comment>
        <translation>%1至%2</translation>
    </message>
    <message>
        <source>%1 Q%2</source>
        <comment>year, quarter</comment>
        <translation>%1年第%2季度</translation>
    </message>
    <message>
        <source>MMM</source>
        <comment>date format of Qt</comment>
        <translation>M月</translation>
    </message>
    <message>
        <source>Q%1</source>
        <comment>quarter</comment>
        <translation>第%1季度</translation>
    </message>
    <message>
        <source>Mean of −ln of the probability given to the label, probabilities clipped at 1e-15. Less is better.</source>
        <translation>赋予标签的概率的 −ln 的均值，概率截断于 1e-15。越小越好。</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>date format of Qt: first date of a range within a year</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>date format of Qt: last date of a range within a year</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>The time cannot be read</source>
        <translation>无法读取时间</translation>
    </message>
    <message numerus="yes">
        <source>%n other class(es)</source>
        <translation>
            <numerusform>其他 %n 个类别</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, UTC.</source>
        <comment>windows</comment>
        <translation>%1，UTC。</translation>
    </message>
    <message>
        <source>Grey: records without a prediction.</source>
        <translation>灰色：没有预测的记录。</translation>
    </message>
    <message>
        <source>Parts in the order of the names, the most frequent below.</source>
        <translation>各部分按名称顺序，最频繁的在下。</translation>
    </message>
    <message>
        <source>%1 records, %2 labelled</source>
        <comment>counts</comment>
        <translation>%1 条记录，%2 条有标签</translation>
    </message>
    <message>
        <source>The whole log</source>
        <translation>整个日志</translation>
    </message>
    <message>
        <source>%1 records</source>
        <comment>count</comment>
        <translation>%1 条记录</translation>
    </message>
    <message>
        <source>%1 records, %2 with a prediction</source>
        <translation>%1 条记录，%2 条有预测</translation>
    </message>
    <message>
        <source>%1: %2 to %3 of the predictions.</source>
        <comment>class, share, share</comment>
        <translation>%1：占预测的 %2 至 %3。</translation>
    </message>
    <message>
        <source>Records: %1 to %2.</source>
        <comment>count, count</comment>
        <translation>记录：%1 至 %2。</translation>
    </message>
    <message>
        <source>confidence %1</source>
        <comment>range</comment>
        <translation>置信度 %1</translation>
    </message>
    <message>
        <source>no records</source>
        <translation>无记录</translation>
    </message>
    <message>
        <source>accuracy %1</source>
        <comment>value</comment>
        <translation>准确率 %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>interval, n</comment>
        <translation>%1，n = %2</translation>
    </message>
    <message>
        <source>mean confidence %1</source>
        <comment>value</comment>
        <translation>平均置信度 %1</translation>
    </message>
    <message>
        <source>Confidence %1: no records.</source>
        <translation>置信度 %1：无记录。</translation>
    </message>
    <message>
        <source>Confidence %1: accuracy %2 %3 of %4 records, mean confidence %5.</source>
        <translation>置信度 %1：%4 条记录的准确率为 %2 %3，平均置信度 %5。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Filter</source>
        <comment>name of a column</comment>
        <translation>条件</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <comment>metric, value with interval, n</comment>
        <translation>%1 %2，n = %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>window, values</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between values</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1: %2, %3 records</source>
        <comment>dates, windows, count</comment>
        <translation>%1：%2，%3 条记录</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two moments</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between notes</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>time, text of a note</comment>
        <translation>%1 “%2”</translation>
    </message>
    <message>
        <source>Notes: %1.</source>
        <comment>a list</comment>
        <translation>备注：%1。</translation>
    </message>
    <message>
        <source>%1 of %2, UTC, each value with its 95 % interval.</source>
        <comment>number of visible windows, all windows</comment>
        <translation>%2 中的 %1，UTC，每个值带 95 % 区间。</translation>
    </message>
    <message>
        <source>Misclassified</source>
        <translation>分类错误</translation>
    </message>
    <message>
        <source>Regression outliers</source>
        <translation>回归离群值</translation>
    </message>
    <message>
        <source>Low confidence</source>
        <translation>低置信度</translation>
    </message>
    <message>
        <source>A failure: label and prediction differ.</source>
        <translation>失败：标签与预测不同。</translation>
    </message>
    <message>
        <source>A failure: the residual is more than %1 robust standard deviations from the median residual.</source>
        <translation>失败：残差偏离残差中位数超过 %1 个稳健标准差。</translation>
    </message>
    <message>
        <source>A failure: the residual is below %1 or above %2, which is %3 robust standard deviations (1.4826 MAD) from the median residual.</source>
        <translation>失败：残差低于 %1 或高于 %2，即偏离残差中位数 %3 个稳健标准差（1.4826 MAD）。</translation>
    </message>
    <message>
        <source>A failure: the confidence is below %1; no label is needed.</source>
        <translation>失败：置信度低于 %1；不需要标签。</translation>
    </message>
    <message>
        <source>higher %1</source>
        <translation>%1 较高</translation>
    </message>
    <message>
        <source>lower %1</source>
        <translation>%1 较低</translation>
    </message>
    <message>
        <source>%1 rarely %2</source>
        <translation>%1 很少为 %2</translation>
    </message>
    <message>
        <source>%1 missing</source>
        <translation>%1 缺失</translation>
    </message>
    <message>
        <source>%1 rarely missing</source>
        <translation>%1 很少缺失</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 对 %2</translation>
    </message>
    <message>
        <source>P(higher) %1</source>
        <translation>P(较高) %1</translation>
    </message>
    <message>
        <source>−%1 points</source>
        <translation>−%1 个百分点</translation>
    </message>
    <message>
        <source>+%1 points</source>
        <translation>+%1 个百分点</translation>
    </message>
    <message>
        <source>q &lt; %1</source>
        <translation>q &lt; %1</translation>
    </message>
    <message>
        <source>q %1</source>
        <translation>q %1</translation>
    </message>
    <message>
        <source>%1: median of %2 members.</source>
        <translation>%1：%2 个成员的中位数。</translation>
    </message>
    <message>
        <source>%1: share of %2 members.</source>
        <translation>%1：%2 个成员中的比例。</translation>
    </message>
    <message>
        <source>%1 against %2 in the %3 other failures (%4, %5).</source>
        <translation>%1，而其他 %3 个失败中为 %2（%4，%5）。</translation>
    </message>
    <message>
        <source>%1 against %2 in %3 records that do not fail, with labels in like proportion (%4, %5).</source>
        <translation>%1，而 %3 条标签比例相同的未失败记录中为 %2（%4，%5）。</translation>
    </message>
    <message>
        <source>q: Benjamini–Hochberg over all comparisons of the cluster. It describes the cluster and confirms nothing: the same values made it.</source>
        <translation>q：对聚类的全部比较作 Benjamini–Hochberg 校正。这只是描述聚类，不作确认：聚类正是由这些值形成的。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Cluster %1</source>
        <translation>聚类 %1</translation>
    </message>
    <message>
        <source>grouped by embedding (%1 values) and class probabilities</source>
        <translation>按嵌入（%1 个值）和类别概率归并</translation>
    </message>
    <message>
        <source>grouped by embedding (%1 values)</source>
        <translation>按嵌入（%1 个值）归并</translation>
    </message>
    <message numerus="yes">
        <source>grouped by %n feature(s) and class probabilities</source>
        <translation>
                <numerusform>按 %n 个特征和类别概率归并</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>grouped by %n feature(s)</source>
        <translation>
                <numerusform>按 %n 个特征归并</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n missing number(s) stand at the median of their column, for the distance only.</source>
        <translation>
                <numerusform>%n 个缺失的数字以所在列的中位数代替，仅用于距离。</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) without an embedding are in no cluster.</source>
        <translation>
                <numerusform>%n 个没有嵌入的失败不属于任何聚类。</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n cluster(s)</source>
        <translation>
                <numerusform>%n 个聚类</numerusform>
            </translation>
    </message>
    <message>
        <source>%1 with %2 failures, %3 failures like no others</source>
        <translation>%1，含 %2 个失败；%3 个失败与众不同</translation>
    </message>
    <message>
        <source>sample of %1 of %2 failures</source>
        <translation>%2 个失败中抽样 %1 个</translation>
    </message>
    <message>
        <source>No record fits the filter</source>
        <translation>没有记录符合条件</translation>
    </message>
    <message>
        <source>Remove a condition in the bar above, or go back with Alt+Left.</source>
        <translation>请在上方移除一个条件，或用 Alt+Left 返回。</translation>
    </message>
    <message>
        <source>No confidence</source>
        <translation>没有置信度</translation>
    </message>
    <message>
        <source>This log has neither a confidence nor class probabilities, so low confidence cannot be told.</source>
        <translation>此日志既无置信度也无类别概率，因此无法判断低置信度。</translation>
    </message>
    <message>
        <source>No labels yet</source>
        <translation>尚无标签</translation>
    </message>
    <message>
        <source>Which predictions are outliers is known once labels are there. Add a label file, or analyse a log with labels.</source>
        <translation>有了标签才知道哪些预测是离群值。请添加标签文件，或分析带标签的日志。</translation>
    </message>
    <message>
        <source>Which predictions were wrong is known once labels are there. Add a label file, or group the records of low confidence instead.</source>
        <translation>有了标签才知道哪些预测是错误的。请添加标签文件，或改为归并低置信度的记录。</translation>
    </message>
    <message numerus="yes">
        <source>No failure among %n record(s)</source>
        <translation>
                <numerusform>%n 条记录中没有失败</numerusform>
            </translation>
    </message>
    <message numerus="yes">
        <source>%n failure(s) are too few to group</source>
        <translation>
                <numerusform>%n 个失败太少，无法归并</numerusform>
            </translation>
    </message>
    <message>
        <source>Two clusters of at least %1 need %2 failures. Lower the size, widen the definition, or look at the records one by one.</source>
        <translation>两个至少 %1 个的聚类需要 %2 个失败。请减小数目、放宽定义，或逐条查看记录。</translation>
    </message>
    <message>
        <source>Nothing to compare failures by</source>
        <translation>没有可用来比较失败的内容</translation>
    </message>
    <message>
        <source>Failures are grouped by an embedding or by features that differ between them. Give columns the role &quot;feature&quot; or &quot;embedding&quot; when importing.</source>
        <translation>失败按嵌入或按它们之间不同的特征归并。导入时请给列赋予“feature”或“embedding”角色。</translation>
    </message>
    <message numerus="yes">
        <source>No group stands out among %n failure(s)</source>
        <translation>
                <numerusform>%n 个失败中没有突出的群体</numerusform>
            </translation>
    </message>
    <message>
        <source>Nowhere do %1 failures lie closer together than around them. Lower the size, or compare by something else.</source>
        <translation>没有任何 %1 个失败彼此之间比周围更密集。请减小数目，或换一种比较方式。</translation>
    </message>
    <message>
        <source>No filter.</source>
        <comment>nothing restricts the records</comment>
        <translation>无条件。</translation>
    </message>
    <message>
        <source>Filter: %1.</source>
        <comment>cohort in its text form</comment>
        <translation>条件：%1。</translation>
    </message>
    <message>
        <source>n = %1.</source>
        <comment>number of records</comment>
        <translation>n = %1。</translation>
    </message>
    <message>
        <source>%1, UTC.</source>
        <comment>range of dates</comment>
        <translation>%1，UTC。</translation>
    </message>
    <message>
        <source>Grouping failures</source>
        <translation>正在归并失败</translation>
    </message>
    <message>
        <source>Sorting</source>
        <translation>排序中</translation>
    </message>
    <message>
        <source>predicted positive</source>
        <translation>预测为正</translation>
    </message>
    <message>
        <source>Share of the predictions that are the positive class. It needs no labels and has no better or worse.</source>
        <translation>预测为正类的比例。它不需要标签，也没有好坏之分。</translation>
    </message>
    <message>
        <source>No record here has a prediction.</source>
        <translation>此处没有带预测的记录。</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>residual</source>
        <translation>残差</translation>
    </message>
    <message>
        <source>|residual|</source>
        <translation>|残差|</translation>
    </message>
    <message>
        <source>Brier</source>
        <translation>Brier</translation>
    </message>
    <message>
        <source>Wrong where label and prediction differ.</source>
        <translation>标签与预测不同即为错误。</translation>
    </message>
    <message>
        <source>Minus the logarithm of the probability that the model gave to the label: 0 is perfect.</source>
        <translation>模型给予标签的概率的负对数：0 为完美。</translation>
    </message>
    <message>
        <source>The probability of the returned class.</source>
        <translation>返回类别的概率。</translation>
    </message>
    <message>
        <source>Prediction minus label.</source>
        <translation>预测减标签。</translation>
    </message>
    <message>
        <source>Prediction minus label, without its sign.</source>
        <translation>预测减标签，不计符号。</translation>
    </message>
    <message>
        <source>Squared distance of the probabilities from the label: 0 is perfect.</source>
        <translation>概率与标签的平方距离：0 为完美。</translation>
    </message>
    <message>
        <source>worst first, by log loss</source>
        <translation>最差的在前，按对数损失</translation>
    </message>
    <message>
        <source>worst first: wrong and most confident</source>
        <translation>最差的在前：错误且最自信</translation>
    </message>
    <message>
        <source>worst first, by |residual|</source>
        <translation>最差的在前，按 |残差|</translation>
    </message>
    <message>
        <source>no labels yet: least confident first</source>
        <translation>尚无标签：最不自信的在前</translation>
    </message>
    <message>
        <source>in the order of the log</source>
        <translation>按日志的顺序</translation>
    </message>
    <message>
        <source>sorted by %1, falling</source>
        <translation>按 %1 降序</translation>
    </message>
    <message>
        <source>sorted by %1, rising</source>
        <translation>按 %1 升序</translation>
    </message>
    <message>
        <source>%1, as logged</source>
        <translation>%1，取自日志</translation>
    </message>
    <message>
        <source>an empty text</source>
        <translation>空文本</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>predicted as %1</source>
        <translation>预测为 %1</translation>
    </message>
    <message>
        <source>%1 predicted as %2: off by %3</source>
        <translation>%1 预测为 %2：相差 %3</translation>
    </message>
    <message>
        <source>%1, not predicted</source>
        <translation>%1，无预测</translation>
    </message>
    <message>
        <source>%1 predicted as %2</source>
        <translation>%1 预测为 %2</translation>
    </message>
    <message>
        <source>%1 predicted as %2, right</source>
        <translation>%1 预测为 %2，正确</translation>
    </message>
    <message>
        <source>below all</source>
        <translation>低于全部</translation>
    </message>
    <message>
        <source>above all</source>
        <translation>高于全部</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <translation>&lt; 1 %</translation>
    </message>
    <message>
        <source>&gt; 99 %</source>
        <translation>&gt; 99 %</translation>
    </message>
</context>
</TS>
