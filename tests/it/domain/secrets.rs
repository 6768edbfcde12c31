//! Types of which nothing can get out by accident: had any of them one of these traits, this
//! file would not compile.

/// That a type has none of these traits. The call below is unambiguous only while the second
/// implementation, which needs the trait, does not hold.
macro_rules! has_none_of {
    ($type:ty: $($bound:path),+) => {
        $(const _: fn() = || {
            trait Unless<Marker> {
                fn holds() {}
            }
            struct Has;
            impl<T: ?Sized> Unless<()> for T {}
            impl<T: ?Sized + $bound> Unless<Has> for T {}
            <$type as Unless<_>>::holds();
        };)+
    };
}

macro_rules! are_secret {
    ($($type:ty),+ $(,)?) => {
        $(has_none_of!($type:
            std::fmt::Debug, std::fmt::Display, std::fmt::LowerExp, serde::Serialize, Clone,
            std::hash::Hash, Ord, ToString, AsRef<str>, std::ops::Deref
        );)+
        const COUNT: usize = [$(stringify!($type)),+].len();
    };
}

are_secret![
    kanjia::domain::Reserve,
    kanjia::domain::reserve::Revealed<'static>,
    kanjia::domain::envelope::Envelope,
    kanjia::domain::Plan,
    kanjia::domain::plan::PlanParts,
    kanjia::domain::plan::LentPlan<'static>,
    kanjia::domain::plan::Against,
    kanjia::domain::plan::Passed,
    kanjia::domain::advice::SecretAdvice,
    kanjia::store::sealed::Passphrase,
    kanjia::store::envelope::SealedEnvelope,
    kanjia::store::plan::PlanFileFault,
    kanjia::transcript::form::Heard,
    kanjia::transcript::form::OfSealed,
    kanjia::ui::action::Action,
    kanjia::ui::action::Unsaid,
    kanjia::ui::desk::DeskModel<'static>,
    kanjia::ui::envelope::EnvelopeDialog,
    kanjia::ui::envelope::EnvelopeWish,
];

#[test]
fn nothing_secret_can_be_shown_written_compared_or_copied() {
    // that this compiles is the proof; the list is not to shrink by accident
    assert_eq!(COUNT, 19);
}
