<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
    <context>
        <name>about</name>
        <message>
            <source>&lt;p style='font-size:16px'&gt;&lt;b&gt;Faultline %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Finds out why a machine-learning model fails, from the log of what it predicted and what turned out to be true.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later. Built with Qt %2, Qt Charts, SQLite, LZ4, zlib and Eigen. Everything stays on this computer.&lt;/p&gt;</source>
            <translation>&lt;p style='font-size:16px'&gt;&lt;b&gt;Faultline %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;根据模型的预测日志和事后的真实结果，查明机器学习模型为何失败。&lt;/p&gt;&lt;p&gt;依据 GNU 通用公共许可证第 3 版或更新版本发布的自由软件。使用 Qt %2、Qt Charts、SQLite、LZ4、zlib 和 Eigen 构建。所有数据都留在本机。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>About Faultline</source>
            <translation>关于 Faultline</translation>
        </message>
        <message>
            <source>&lt;p style='font-size:16px'&gt;&lt;b&gt;What needs what&lt;/b&gt;&lt;/p&gt;&lt;table cellspacing='0' cellpadding='5'&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Log&lt;/b&gt;&lt;/td&gt;&lt;td&gt;What the model predicted. With labels: accuracy and all other metrics. With times: their course. With a confidence or probabilities: calibration, AUC, log loss. With model versions: what a change of model did.&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Labels&lt;/b&gt;&lt;/td&gt;&lt;td&gt;What turned out to be true, when it arrives later: a file with the record id and the label. Labels without a record wait for it.&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Baseline&lt;/b&gt;&lt;/td&gt;&lt;td&gt;Rows to compare with. &lt;i&gt;Training&lt;/i&gt;: the rows the model was fitted on; inputs can be compared, quality cannot. &lt;i&gt;Reference&lt;/i&gt;: held-back rows, or a stretch of production that was accepted; both can be compared.&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;Model&lt;/b&gt;&lt;/td&gt;&lt;td&gt;An ONNX file will show which layer causes failures. Not in this version yet.&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;p&gt;Only the log is required. A column that a log lacks is absent, not zero.&lt;/p&gt;</source>
            <translation>&lt;p style='font-size:16px'&gt;&lt;b&gt;各项输入的用途&lt;/b&gt;&lt;/p&gt;&lt;table cellspacing='0' cellpadding='5'&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;日志&lt;/b&gt;&lt;/td&gt;&lt;td&gt;模型的预测。有标签：准确率及其他所有指标。有时间：指标的变化过程。有置信度或概率：校准、AUC、对数损失。有模型版本：更换模型的影响。&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;标签&lt;/b&gt;&lt;/td&gt;&lt;td&gt;之后到达的真实结果：含记录 id 和标签的文件。没有对应记录的标签会等待。&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;基线&lt;/b&gt;&lt;/td&gt;&lt;td&gt;用于比较的数据。&lt;i&gt;训练&lt;/i&gt;：模型训练所用的数据；可比较输入，不可比较质量。&lt;i&gt;参考&lt;/i&gt;：留出的数据，或已认可的一段生产数据；两者均可比较。&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;&lt;b&gt;模型&lt;/b&gt;&lt;/td&gt;&lt;td&gt;ONNX 文件将显示哪一层导致失败。此版本尚未提供。&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;p&gt;只有日志是必需的。日志中没有的列是不存在，而不是零。&lt;/p&gt;</translation>
        </message>
        <message>
            <source>What needs what</source>
            <translation>各项输入的用途</translation>
        </message>
        <message>
            <source>&lt;p style='font-size:16px'&gt;&lt;b&gt;Where the sample comes from&lt;/b&gt;&lt;/p&gt;&lt;p&gt;60,000 flights of 5 February to 29 April 2001 with their arrival delays: US Bureau of Transportation Statistics, on-time performance reports (14 CFR 234), and airport states from Data.gov, both as packaged in vega-datasets. Works of the US government, in the public domain.&lt;/p&gt;&lt;p&gt;Question: does the flight arrive 15 minutes late or more? Two gradient-boosting models answered, the second from 2 April 2001. The decision threshold is 0.230, later 0.246, so the returned class is not always the more probable one. 89 labels arrived after the last day and are not in the log.&lt;/p&gt;&lt;p&gt;The numbers are as the models gave them; nothing was edited.&lt;/p&gt;</source>
            <translation>&lt;p style='font-size:16px'&gt;&lt;b&gt;示例数据的来源&lt;/b&gt;&lt;/p&gt;&lt;p&gt;2001 年 2 月 5 日至 4 月 29 日的 60,000 个航班及其到达延误：美国运输统计局的准点率报告 (14 CFR 234)，机场所在州来自 Data.gov，均取自 vega-datasets。美国政府作品，属公有领域。&lt;/p&gt;&lt;p&gt;问题：航班是否晚点 15 分钟以上？由两个梯度提升模型作答，第二个自 2001 年 4 月 2 日起启用。决策阈值为 0.230，之后为 0.246，因此返回的类别并不总是概率更大的类别。89 个标签在最后一天之后到达，未包含在日志中。&lt;/p&gt;&lt;p&gt;数字均为模型原始输出，未经改动。&lt;/p&gt;</translation>
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
            <source>Reading a model's weights is not in this version yet</source>
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
            <source>No log open</source>
            <translation>未打开日志</translation>
        </message>
        <message>
            <source>No filter: all records</source>
            <translation>无条件：全部记录</translation>
        </message>
        <message>
            <source>&lt;b&gt;%1&lt;/b&gt; of %2 records</source>
            <translation>&lt;b&gt;%1&lt;/b&gt; / %2 条记录</translation>
        </message>
    </context>
    <context>
        <name>faultline::CommandField</name>
        <message>
            <source>Run a command · Ctrl+K</source>
            <translation>执行命令 · Ctrl+K</translation>
        </message>
        <message>
            <source>Run a command</source>
            <translation>执行命令</translation>
        </message>
    </context>
    <context>
        <name>faultline::ConfusionView</name>
        <message>
            <source>Confusion matrix</source>
            <translation>混淆矩阵</translation>
        </message>
        <message>
            <source>Label %1, prediction %2: %3 records, %4 of that label.</source>
            <translation>标签 %1，预测 %2：%3 条记录，占该标签的 %4。</translation>
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
            <source>confusion and calibration; slices and clusters follow</source>
            <translation>混淆与校准；切片和聚类随后推出</translation>
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
            <source>Window %1 of %2</source>
            <translation>窗口 %1 / %2</translation>
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
            <source>Model version</source>
            <translation>模型版本</translation>
        </message>
        <message>
            <source>Metrics, 95 % interval</source>
            <translation>指标，95 % 区间</translation>
        </message>
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
            <source>Click selects the window, the wheel zooms, double click shows everything</source>
            <translation>单击选择窗口，滚轮缩放，双击显示全部</translation>
        </message>
        <message>
            <source>Metrics over time</source>
            <translation>指标随时间变化</translation>
        </message>
    </context>
    <context>
        <name>faultline::MetricsPage</name>
        <message>
            <source>Metrics</source>
            <translation>指标</translation>
        </message>
        <message>
            <source>Draws the reference's own values into the chart.</source>
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
            <source>Without times there is no series. Give a column the role "time" when importing.</source>
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
            <source>Share of each label's row; blue is right, orange is wrong.</source>
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
            <source>Draws the reference's own values into the chart.</source>
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
            <source>Without times there is no series; the numbers above are of the whole log. Give a column the role "time" when importing.</source>
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
            <source>Types such as mislabelled, ambiguous or drifted will be listed here with their impact when the cluster and drift analyses are part of Faultline.</source>
            <translation>当聚类与漂移分析加入 Faultline 后，此处将列出错误标注、模糊、漂移等类型及其影响。</translation>
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
        <name>faultline::ReliabilityView</name>
        <message>
            <source>Confidence %1: no records.</source>
            <translation>置信度 %1：无记录。</translation>
        </message>
        <message>
            <source>Confidence %1: accuracy %2 %3 of %4 records, mean confidence %5.</source>
            <translation>置信度 %1：%4 条记录的准确率为 %2 %3，平均置信度 %5。</translation>
        </message>
        <message>
            <source>Reliability diagram</source>
            <translation>可靠性图</translation>
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
            <source>Heatmap: error rate by any two features. Not in this version yet; it needs labels.</source>
            <translation>热力图：按任意两个特征的错误率。此版本尚未提供；需要标签。</translation>
        </message>
        <message>
            <source>Clusters</source>
            <translation>聚类</translation>
        </message>
        <message>
            <source>Clusters: failures that are alike. Not in this version yet; it needs labels and features or an embedding.</source>
            <translation>聚类：相似的失败。此版本尚未提供；需要标签以及特征或嵌入。</translation>
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
            <source>Drift: inputs that moved away from the baseline. Not in this version yet; it needs a baseline.</source>
            <translation>漂移：偏离基线的输入。此版本尚未提供；需要基线。</translation>
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
            <source>Records: every record, worst first. Not in this version yet; it needs a log.</source>
            <translation>记录：全部记录，最差的在前。此版本尚未提供；需要日志。</translation>
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
            <source>SQL: questions to the project in SQL. Not in this version yet; it needs a log.</source>
            <translation>SQL：用 SQL 查询项目。此版本尚未提供；需要日志。</translation>
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
            <source>RMSE, MAE and R²: delta method from the sums of residuals, Student's t below 200 records.</source>
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
            <source>Log loss, Brier score and mean confidence: the mean and its standard error, Student's t below 200 records.</source>
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
            <source>%1 records, %2 with label and prediction</source>
            <translation>%1 条记录，其中 %2 条有标签和预测</translation>
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
            <source>Share of the label's variance that the prediction explains: 1 − SSE / SST. 1 is perfect; below 0 is worse than the mean.</source>
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
            <source>One coordinate of the model's inner picture of the record.</source>
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
    </context>
</TS>
