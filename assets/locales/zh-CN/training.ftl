# 培训：页面框架、各标签页、课程列表。

## 窗口各页

nav-talks = 谈判
nav-training = 培训

## 框架

training-lessons = 课程
training-practice = 演练
training-trainee = 学员
    .hint = 您的姓名
training-reading = 正在读取课程

## 课程列表

lessons-title = 课程
lessons-talk = 谈判
lessons-held = 日期
lessons-answered = 已答
lessons-credit = 得分率
lessons-last = 最近作答
lessons-of = { $done } / { $all }
lessons-credit-of = { $credit } / { $best }，{ $percent }
lessons-none = 尚无课程
    .hint = 课程取自以往谈判，在医保方需要决策之处设问。
lessons-new = 新建课程
    .hint = 依据哪场谈判？题目自动选出，由您修改。
lessons-new-take = 生成课程
lessons-take = 开始本课
lessons-edit = 编辑
lessons-known = 谈判前已知
lessons-yours = 我的作答
lessons-no-talk = 各文件夹中均无本课所用的谈判记录，无法开课。
