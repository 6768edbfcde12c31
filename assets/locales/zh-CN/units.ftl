# 计价单位。正文用于价格之后：4.40 元/片。
# .name 用于选择列表，.counted 用于数量之后：1.1 亿片。

unit-tablet = 片
    .name = 片
    .counted = 片

unit-capsule = 粒
    .name = 粒
    .counted = 粒

unit-vial = 瓶
    .name = 瓶（西林瓶）
    .counted = 瓶

unit-ampoule = 支
    .name = 支（安瓿）
    .counted = 支

unit-bottle = 瓶
    .name = 瓶（口服）
    .counted = 瓶

unit-syringe = 支
    .name = 支（预灌封注射器）
    .counted = 支

unit-pen = 支
    .name = 支（注射笔）
    .counted = 支

unit-sachet = 袋
    .name = 袋（散剂、颗粒剂）
    .counted = 袋

unit-bag = 袋
    .name = 袋（输液）
    .counted = 袋

unit-tube = 支
    .name = 支（软膏、凝胶）
    .counted = 支

unit-pack = 盒
    .name = 盒
    .counted = 盒

unit-milligram = mg
    .name = 毫克（mg）
    .counted = mg

unit-gram = g
    .name = 克（g）
    .counted = g

unit-millilitre = ml
    .name = 毫升（ml）
    .counted = ml

unit-international-unit = IU
    .name = 国际单位（IU）
    .counted = IU

unit-dose = 剂
    .name = 剂
    .counted = 剂

unit-defined-daily-dose = DDD
    .name = 限定日剂量（DDD）
    .counted = DDD

unit-treatment-course = 疗程
    .name = 疗程
    .counted = 个疗程

unit-thirty-days = 30 天
    .name = 30 天用量
    .counted = 份 30 天用量

unit-patient-year = 人年
    .name = 人年
    .counted = 人年
