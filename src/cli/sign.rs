//! `kanjia sign`: a signature over the head of a record, by an officer's key.

use std::path::PathBuf;

use super::Status;
use super::arguments::UsageFault;
use super::attach::AttachRequest;
use super::console::{Console, Stop};
use super::help::Topic;
use super::words::{text, value_of};
use crate::store::signatures::{SignFault, Signable, read_officer_key};
use crate::transcript::signature::{OfficerKey, ReadKey};

/// The longest passphrase that is read from a pipe, in bytes.
const LONGEST_LINE: u64 = 4096;

/// What is asked for.
#[derive(Debug)]
pub(super) enum SignRequest {
    /// A signature.
    Sign {
        /// The talk.
        file: PathBuf,
        /// The private key.
        key: PathBuf,
        /// Who signs; the comment of the key where none is given.
        name: Option<String>,
    },
    /// The text that would be signed.
    Text {
        /// The talk.
        file: PathBuf,
        /// Who signs.
        name: String,
    },
}

/// What was typed as options, of the commands that make and check signatures.
#[derive(Debug, Default)]
pub(super) struct SignOptions {
    /// The private key.
    key: Option<PathBuf>,
    /// Who signs.
    name: Option<String>,
    /// The text is wanted, not a signature.
    text: bool,
    /// The time stamp to attach.
    token: Option<PathBuf>,
    /// The list of who may sign.
    pub(super) signers: Option<PathBuf>,
}

impl SignOptions {
    /// Whether it is an option of this command.
    pub(super) fn knows(topic: Topic, option: &str) -> bool {
        match topic {
            Topic::Sign => matches!(option, "--key" | "--name" | "--text"),
            Topic::Attach => option == "--token",
            Topic::Verify => option == "--signers",
            _ => false,
        }
    }

    /// Takes an option that it knows.
    pub(super) fn take(
        &mut self,
        option: String,
        parser: &mut lexopt::Parser,
    ) -> Result<(), UsageFault> {
        match option.as_str() {
            "--key" => self.key = Some(value_of(parser, "--key KEY")?.into()),
            "--name" => self.name = Some(text(value_of(parser, "--name NAME")?)),
            "--text" => self.text = true,
            "--token" => self.token = Some(value_of(parser, "--token FILE")?.into()),
            "--signers" => self.signers = Some(value_of(parser, "--signers FILE")?.into()),
            _ => return Err(UsageFault::Unknown(option)),
        }
        Ok(())
    }

    /// What is to be signed.
    pub(super) fn sign(self, file: PathBuf) -> Result<SignRequest, UsageFault> {
        match (self.text, self.key, self.name) {
            (true, None, Some(name)) => Ok(SignRequest::Text { file, name }),
            (true, Some(key), _) => Err(UsageFault::TooMany(key.display().to_string())),
            (true, None, None) => Err(UsageFault::Missing("--name NAME")),
            (false, Some(key), name) => Ok(SignRequest::Sign { file, key, name }),
            (false, None, _) => Err(UsageFault::Missing("--key KEY")),
        }
    }

    /// What is to be attached.
    pub(super) fn attach(self, file: PathBuf) -> Result<AttachRequest, UsageFault> {
        let token = self.token.ok_or(UsageFault::Missing("--token FILE"))?;
        Ok(AttachRequest { file, token })
    }
}

/// Signs, or prints what would be signed.
pub(super) fn run(request: &SignRequest, console: &mut Console<'_>) -> Result<Status, Stop> {
    let packs = console.packs()?;
    match request {
        SignRequest::Text { file, name } => {
            let talk = Signable::read(file, &packs).map_err(|fault| stop(&fault, console))?;
            let statement = talk
                .statement(name)
                .map_err(|fault| stop(&fault, console))?;
            // its last line end is that of the line that is printed
            console.print(statement.text().trim_end_matches('\n'))?;
            Ok(Status::Yes)
        }
        SignRequest::Sign { file, key, name } => {
            let talk = Signable::read(file, &packs).map_err(|fault| stop(&fault, console))?;
            let opened = open_key(key, console)?;
            let name = name.as_deref().unwrap_or_else(|| opened.comment());
            match talk.sign(&opened, name, key) {
                Ok(signature) => {
                    let path = signature.display().to_string();
                    let fields = [("name", name.into()), ("path", path.into())];
                    let said = console.words.say_with("sign-done", &fields);
                    console.print(&said)?;
                    if !talk.is_closed() {
                        let fields = [("number", talk.heads().len().into())];
                        let said = console.words.say_with("sign-open", &fields);
                        console.progress(&said);
                    }
                    Ok(Status::Yes)
                }
                Err(fault @ SignFault::Signed(_)) => {
                    console.tell(&fault.told(&console.words));
                    Ok(Status::No)
                }
                Err(fault) => Err(stop(&fault, console)),
            }
        }
    }
}

fn open_key(path: &std::path::Path, console: &mut Console<'_>) -> Result<OfficerKey, Stop> {
    match read_officer_key(path).map_err(|fault| stop(&fault, console))? {
        ReadKey::Open(key) => Ok(key),
        ReadKey::Locked(locked) => {
            let typed = console.unseen_line("sign-passphrase-prompt", LONGEST_LINE)?;
            locked
                .open(&typed)
                .map_err(|fault| stop(&SignFault::Key(path.to_owned(), fault), console))
        }
    }
}

/// The stop for something that was not signed.
pub(super) fn stop(fault: &SignFault, console: &Console<'_>) -> Stop {
    Stop::failed(fault.told(&console.words))
}
