# 培训：页面框架、各标签页、课程列表。

nav-talks = 谈判
nav-training = 培训
