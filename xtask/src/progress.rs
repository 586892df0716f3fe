//! What the person at the terminal sees: one sentence a step, and that it goes on.

use crate::Outcome;
use std::fs::{self, File};
use std::io::{self, IsTerminal, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

/// How many of a silent program's last lines are shown where it fails.
const LAST_LINES: usize = 25;

/// Prints one line. A closed terminal is no reason to stop, so a failure to write is passed over.
pub(crate) fn say(sentence: &str) {
    let _ = writeln!(io::stdout(), "{sentence}");
}

/// Prints why the work ended, where errors belong.
pub(crate) fn complain(sentence: &str) {
    let _ = writeln!(io::stderr(), "xtask: {sentence}");
}

/// Announces a silent step, counts its seconds on a terminal, and says how long it took.
pub(crate) fn step<T>(sentence: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    say(&format!("{sentence} …"));
    let begun = Instant::now();
    let (done, wait) = mpsc::channel::<()>();
    let ticker = io::stdout().is_terminal().then(|| {
        thread::spawn(move || {
            while wait.recv_timeout(Duration::from_secs(1)) == Err(RecvTimeoutError::Timeout) {
                let _ = write!(io::stdout(), "\r  {} s", begun.elapsed().as_secs());
                let _ = io::stdout().flush();
            }
            let _ = write!(io::stdout(), "\r");
        })
    });
    let result = work();
    drop(done);
    if let Some(ticker) = ticker {
        let _ = ticker.join();
    }
    let end = if result.is_ok() { "done" } else { "failed" };
    say(&format!("  {end} after {}", elapsed(begun)));
    result
}

/// The time since `begun`, as a person reads it: `0.4 s`, `35 s`, `3 min 20 s`.
pub(crate) fn elapsed(begun: Instant) -> String {
    readable(begun.elapsed())
}

fn readable(time: Duration) -> String {
    match time.as_secs() {
        0..10 => format!("{:.1} s", time.as_secs_f64()),
        seconds @ 10..60 => format!("{seconds} s"),
        seconds => format!("{} min {} s", seconds / 60, seconds % 60),
    }
}

/// Runs a program that speaks for itself, as cargo does. `sentence` says what its failure means.
pub(crate) fn loudly(command: &mut Command, sentence: &str) -> Outcome {
    let status = command.status().map_err(|error| cannot_start(command, &error))?;
    if status.success() { Ok(()) } else { Err(sentence.to_owned()) }
}

/// Runs a program whose words matter only where it fails: they go to `log`, and then the last lines are shown.
pub(crate) fn quietly(command: &mut Command, log: &Path, sentence: &str) -> Outcome {
    let told = create_with_folder(log)?;
    let told_too = told.try_clone().map_err(|error| cannot_write(log, &error))?;
    command.stdin(Stdio::null()).stdout(told).stderr(told_too);
    let status = command.status().map_err(|error| cannot_start(command, &error))?;
    if status.success() { Ok(()) } else { Err(format!("{sentence}\n{}", last_lines(log))) }
}

/// What a program prints on its standard output, without the white space around it; nothing where it fails.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// A new file, and the folders that lead to it.
pub(crate) fn create_with_folder(path: &Path) -> Outcome<File> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| cannot_write(folder, &error))?;
    }
    File::create(path).map_err(|error| cannot_write(path, &error))
}

/// The end of a log, and where the whole of it is.
pub(crate) fn last_lines(log: &Path) -> String {
    let text = fs::read(log).unwrap_or_default();
    let text = String::from_utf8_lossy(&text);
    let lines: Vec<&str> = text.lines().collect();
    let from = lines.len().saturating_sub(LAST_LINES);
    format!("{}\n(all of it: {})", lines[from..].join("\n"), log.display())
}

/// The sentence for a program that is not there or may not run.
pub(crate) fn cannot_start(command: &Command, error: &io::Error) -> String {
    format!("`{}` could not be started: {error}.", command.get_program().display())
}

/// The sentence for a file that cannot be written.
pub(crate) fn cannot_write(path: &Path, error: &io::Error) -> String {
    format!("{} cannot be written: {error}.", path.display())
}

/// The sentence for a file that cannot be read.
pub(crate) fn cannot_read(path: &Path, error: &io::Error) -> String {
    format!("{} cannot be read: {error}.", path.display())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_readable() {
        for (milliseconds, words) in
            [(420, "0.4 s"), (35_900, "35 s"), (60_000, "1 min 0 s"), (200_000, "3 min 20 s")]
        {
            assert_eq!(readable(Duration::from_millis(milliseconds)), words);
        }
    }

    #[test]
    fn a_silent_program_is_heard_only_where_it_fails() {
        let log = std::env::temp_dir().join(format!("xtask-progress-{}", std::process::id()));
        let speak = |end: &str| {
            let mut command = Command::new("sh");
            command.args(["-c", &format!("echo heard; exit {end}")]);
            quietly(&mut command, &log, "It failed.")
        };
        assert_eq!(speak("0"), Ok(()));
        let words = speak("3").unwrap_err();
        fs::remove_file(&log).unwrap();
        assert!(words.starts_with("It failed.\nheard\n"), "{words}");
    }
}
