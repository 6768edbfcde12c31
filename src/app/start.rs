//! How the window starts.

use std::collections::VecDeque;
use std::io::Write as _;
use std::path::PathBuf;
use std::process::ExitCode;

use egui::{ThemePreference, ViewportBuilder, vec2};

use super::App;
use super::collection::Collection;
use super::jobs::Jobs;
use super::route::Route;
use crate::clock::{Clock, SystemClock};
use crate::store::settings::{Appearance, Settings};
use crate::store::shelf::Places;
use crate::text::{Language, Words};
use crate::ui::action::Action;
use crate::ui::library::LibraryState;
use crate::ui::round::RoundState;
use crate::ui::training::TrainingState;

/// What the window is given from outside, so that tests can give something else.
pub struct Deps {
    /// The clock.
    pub clock: Box<dyn Clock>,
    /// Where things are kept.
    pub places: Places,
    /// The language, where it was chosen on the command line.
    pub language: Option<Language>,
    /// The talk to open.
    pub file: Option<PathBuf>,
}

/// Opens the window, on `file` if one is given; gives the program's exit status.
pub fn run(file: Option<PathBuf>, language: Language) -> ExitCode {
    let chosen = (language != Language::detect()).then_some(language);
    let deps = Deps {
        clock: Box::new(SystemClock),
        places: Places::of_user(),
        language: chosen,
        file,
    };
    let viewport = ViewportBuilder::default()
        .with_app_id("kanjia")
        .with_title("Kanjia")
        .with_inner_size(vec2(1280.0, 800.0))
        .with_min_inner_size(vec2(1024.0, 680.0));
    let options = eframe::NativeOptions {
        viewport,
        renderer: eframe::Renderer::Glow,
        persist_window: false,
        ..eframe::NativeOptions::default()
    };
    let ran = eframe::run_native(
        "kanjia",
        options,
        Box::new(|context| Ok(Box::new(App::new(context, deps)?))),
    );
    match ran {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            log::error!("no window: {error}");
            let fields = [("what", error.to_string().into())];
            let words = Words::of(language);
            let told = words.fault("no-display", &fields);
            let sentence = told.whole(&words);
            writeln!(std::io::stderr(), "kanjia: {sentence}").ok();
            ExitCode::from(2)
        }
    }
}

impl App {
    /// The window's state as it starts.
    pub fn new(context: &eframe::CreationContext<'_>, deps: Deps) -> anyhow::Result<Self> {
        let ctx = &context.egui_ctx;
        crate::ui::theme::install(ctx);
        let settings = Settings::read(&deps.places.settings);
        ctx.set_theme(match settings.appearance {
            Appearance::AsDesktop => ThemePreference::System,
            Appearance::Dark => ThemePreference::Dark,
            Appearance::Light => ThemePreference::Light,
        });
        let remembered = settings
            .language
            .as_deref()
            .and_then(|tag| tag.parse().ok());
        let language = deps
            .language
            .or(remembered)
            .unwrap_or_else(Language::detect);
        let (packs, left_out) = crate::store::rules::packs(&deps.places.rules())?;
        let words = Words::of(language);
        let told: Vec<String> = left_out
            .iter()
            .map(|fault| fault.told(&words).whole(&words))
            .collect();
        let rules_notice = (!told.is_empty()).then(|| told.join("\n"));
        let mut queue = VecDeque::from([Action::ShowLibrary]);
        queue.extend(
            deps.file
                .or_else(|| settings.open_talk.clone())
                .map(Action::Open),
        );
        Ok(Self {
            clock: deps.clock,
            packs,
            places: deps.places,
            settings,
            words,
            jobs: Jobs::new(ctx.clone()),
            reader: crate::store::bounded::Bounded::itself(),
            being_read: None,
            route: Route::Library,
            collection: Collection::default(),
            library: LibraryState::default(),
            rounds: Vec::new(),
            round: RoundState::default(),
            reading_rounds: false,
            naming: None,
            training: TrainingState::default(),
            attempts: Vec::new(),
            replay_left: None,
            lessons: Vec::new(),
            reading_lessons: false,
            queue,
            pick: None,
            picks: 0,
            exporting: None,
            envelope: None,
            draft: None,
            warned: false,
            notice: None,
            rules_notice,
        })
    }
}
