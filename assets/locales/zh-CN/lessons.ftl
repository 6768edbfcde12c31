# 课程：就一场谈判设问、课程检查、教员编辑。

## 自动选题

found-hint-step = 企业方由 { $before } 降至 { $theirs }。若再降同样一步，会到多少？医保方为此付出了什么？
found-hint-first = 这是企业方首个有记录的报价，与双方已知的价格相差多少？

## 文件问题

fault-lesson-unreadable = 第 { $line } 行第 { $column } 列：{ $what }：{ $path }
    .safe = 文件未作改动。
    .next = 请在该处改正，或依据谈判记录重新生成课程。
fault-lesson-no-talk = 各文件夹中均无本课所用的谈判记录：{ $path }
    .next = 请将谈判记录放在课程文件旁。
fault-progress-other = 该文件记的是其他学员或其他谈判的作答：{ $path }
    .safe = 文件未作改动。
    .next = 请将其移走，作答将另行记录。

## 课程检查

fault-lesson-other-talk = 课程对应另一场谈判，编号不符。
fault-lesson-no-question = 尚无题目。
fault-lesson-no-words = 中英文均未填写。
fault-lesson-no-english = 缺英文。
fault-lesson-no-chinese = 缺中文。
fault-lesson-no-such-record = 谈判中没有这条记录，或该处是另一条记录。
fault-lesson-asked-twice = 同一条记录已有题目。
fault-lesson-nothing-to-decide = 至此谈判已有结果。
fault-lesson-nothing-accepted = 未列可接受的回答。
fault-lesson-no-full-credit = 没有可得满分的回答。
fault-lesson-not-best-first = 得分高于前一项；应由高到低排列。
fault-lesson-no-credit = 列为可接受，得分却为零。
fault-lesson-inverted = 起始价格高于终止价格。
fault-lesson-not-below-theirs = 已达到企业方报价 { $price }；还价应低于该价。
fault-lesson-refused = 按规则此处不可行。{ $why }
fault-lesson-accepted-twice = 此项回答已经列出。
