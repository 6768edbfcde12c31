//! Leaving a view, or the window, without losing anything; and the second folder, which serves the same end.

use std::path::PathBuf;

use egui::{Context, ViewportCommand};

use super::App;
use super::jobs::Report;
use super::route::Route;

impl App {
    /// Shows another view. A form is kept as it was left; a talk is closed beside the
    /// window where its disk is still busy.
    pub(super) fn go_to(&mut self, route: Route) {
        match std::mem::replace(&mut self.route, route) {
            Route::NewTalk(state) => self.draft = Some(state),
            Route::Desk(sitting) if sitting.is_writing() => {
                self.jobs.run("leave", move || {
                    drop(sitting);
                    Report::Left
                });
            }
            _ => {}
        }
        self.warned = false;
    }

    /// Whether the desk may be left. Where records are in memory alone the first attempt
    /// is stopped, and says what would be lost.
    pub(super) fn may_leave(&mut self) -> bool {
        if let Route::LessonEditor(editing) = &mut self.route {
            return editing.may_leave();
        }
        let Route::Desk(sitting) = &mut self.route else {
            return true;
        };
        if !sitting.disk_failed() || self.warned {
            return true;
        }
        sitting.warn_of_loss(&self.words);
        self.warned = true;
        false
    }

    /// Copies records to this folder from now on, the one on the desk at once.
    pub(super) fn copy_to(&mut self, folder: PathBuf) {
        if let Route::Desk(sitting) = &mut self.route {
            sitting.back_up(&folder);
        }
        self.settings.backups = Some(folder);
        self.keep_settings();
    }

    /// The window is to be closed.
    pub(super) fn watch_closing(&mut self, ctx: &Context) {
        let closing = ctx.input(|input| input.viewport().close_requested());
        if closing && !self.may_leave() {
            ctx.send_viewport_cmd(ViewportCommand::CancelClose);
        }
    }
}
