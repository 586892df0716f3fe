//! The pictures of the README, from the demonstration: `cargo xtask screenshots`.

use std::{
    error::Error,
    net::TcpListener,
    process::{Child, Command, Stdio},
};

use tests::browser::{Browser, Driver};

type Outcome<T = ()> = Result<T, Box<dyn Error + Send + Sync>>;

/// The demonstration, which ends with this value.
struct Demonstration(Child);

impl Drop for Demonstration {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

#[tokio::main]
async fn main() -> Outcome {
    let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    let data = std::env::temp_dir().join(format!("alternat-screenshots-{}", std::process::id()));
    let served = Command::new(std::env::var("ALTERNAT_TEST_PROGRAM")?)
        .args(["serve", "--demo", "--listen", &format!("127.0.0.1:{port}")])
        .env("ALTERNAT_DATA", &data)
        .env("ALTERNAT_SITE", std::env::var("ALTERNAT_TEST_SITE")?)
        .stdout(Stdio::null())
        .spawn()?;
    let demonstration = Demonstration(served);
    let house = format!("http://127.0.0.1:{port}");
    answered(port).await?;
    let driver = Driver::start()?;
    let browser = driver.browser().await?;
    pictures(&browser, &house).await?;
    browser.quit().await?;
    drop(demonstration);
    std::fs::remove_dir_all(&data)?;
    Ok(())
}

/// Waits until the demonstration is laid out and answers.
async fn answered(port: u16) -> Outcome {
    let begun = std::time::Instant::now();
    while tokio::net::TcpStream::connect(("127.0.0.1", port)).await.is_err() {
        if begun.elapsed().as_secs() > 60 {
            return Err("the demonstration does not answer".into());
        }
        tokio::task::yield_now().await;
    }
    Ok(())
}

async fn pictures(browser: &Browser, house: &str) -> Outcome {
    browser.resize(1280, 1000).await?;
    browser.goto(&format!("{house}/enter")).await?;
    browser.screenshot("enter.ru").await?;
    browser.click("#kazakhstan ~ ul button[value=secretary]").await?;
    browser.find(".page-head h1").await?;
    browser.screenshot("home.ru").await?;
    browser.goto(&format!("{house}/sessions")).await?;
    browser.screenshot("sessions.ru").await?;
    browser.click("table tbody tr a").await?;
    browser.find(".track").await?;
    browser.screenshot("session.ru").await?;
    browser.goto(&format!("{house}/sessions/new")).await?;
    browser.screenshot("proposal.ru").await?;
    browser.goto(&format!("{house}/agreement?languages=kk,az,ru")).await?;
    browser.screenshot("agreement.kk-az-ru").await?;
    browser.goto(&format!("{house}/decisions")).await?;
    browser.screenshot("decisions.ru").await?;
    browser.resize(360, 800).await?;
    browser.goto(&format!("{house}/sessions")).await?;
    browser.screenshot("sessions.360.ru").await?;
    Ok(())
}
