# What a price is for. The text itself stands behind a price: ¥4.40 / tablet.
# .name is offered in a list, .counted follows a number of them.

unit-tablet = tablet
    .name = Tablet
    .counted = { $count ->
        [one] tablet
       *[other] tablets
    }

unit-capsule = capsule
    .name = Capsule
    .counted = { $count ->
        [one] capsule
       *[other] capsules
    }

unit-vial = vial
    .name = Vial
    .counted = { $count ->
        [one] vial
       *[other] vials
    }

unit-ampoule = ampoule
    .name = Ampoule
    .counted = { $count ->
        [one] ampoule
       *[other] ampoules
    }

unit-bottle = bottle
    .name = Bottle
    .counted = { $count ->
        [one] bottle
       *[other] bottles
    }

unit-syringe = syringe
    .name = Prefilled syringe
    .counted = { $count ->
        [one] syringe
       *[other] syringes
    }

unit-pen = pen
    .name = Pen
    .counted = { $count ->
        [one] pen
       *[other] pens
    }

unit-sachet = sachet
    .name = Sachet
    .counted = { $count ->
        [one] sachet
       *[other] sachets
    }

unit-bag = bag
    .name = Infusion bag
    .counted = { $count ->
        [one] bag
       *[other] bags
    }

unit-tube = tube
    .name = Tube
    .counted = { $count ->
        [one] tube
       *[other] tubes
    }

unit-pack = pack
    .name = Pack
    .counted = { $count ->
        [one] pack
       *[other] packs
    }

unit-milligram = mg
    .name = Milligram (mg)
    .counted = { $count ->
        [one] mg
       *[other] mg
    }

unit-gram = g
    .name = Gram (g)
    .counted = { $count ->
        [one] g
       *[other] g
    }

unit-millilitre = ml
    .name = Millilitre (ml)
    .counted = { $count ->
        [one] ml
       *[other] ml
    }

unit-international-unit = IU
    .name = International unit (IU)
    .counted = { $count ->
        [one] IU
       *[other] IU
    }

unit-dose = dose
    .name = Dose
    .counted = { $count ->
        [one] dose
       *[other] doses
    }

unit-defined-daily-dose = DDD
    .name = Defined daily dose (DDD)
    .counted = { $count ->
        [one] DDD
       *[other] DDDs
    }

unit-treatment-course = course
    .name = Course of treatment
    .counted = { $count ->
        [one] course
       *[other] courses
    }

unit-thirty-days = 30 days
    .name = 30-day equivalent supply
    .counted = { $count ->
        [one] 30-day supply
       *[other] 30-day supplies
    }

unit-patient-year = patient year
    .name = Patient year
    .counted = { $count ->
        [one] patient year
       *[other] patient years
    }
