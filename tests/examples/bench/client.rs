//! Asking over connections that stay open, and timing each answer.

use std::{net::SocketAddr, time::Instant};

use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::TcpStream,
};

use crate::Outcome;

/// How many connections ask at once, where nothing else is said.
pub(crate) const CONNECTIONS: usize = 8;

/// How many times each asks.
const TIMES: usize = 250;

/// The request for a page, as the person of the cookie.
pub(crate) fn request(path: &str, cookie: &str) -> String {
    format!("GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nCookie: {cookie}\r\n\r\n")
}

/// One answer's body.
pub(crate) async fn once(address: SocketAddr, request: &str) -> Outcome<Vec<u8>> {
    let mut connection = BufReader::new(TcpStream::connect(address).await?);
    answer(&mut connection, request).await
}

/// All answers' times, in microseconds, sorted; and how long all of it took, in seconds.
pub(crate) async fn all(address: SocketAddr, request: &str, connections: usize) -> Outcome<(Vec<u128>, f64)> {
    let begun = Instant::now();
    let asking: Vec<_> = (0..connections)
        .map(|_| {
            let request = request.to_owned();
            tokio::spawn(async move {
                let mut connection = BufReader::new(TcpStream::connect(address).await?);
                let mut times = Vec::with_capacity(TIMES);
                for _ in 0..TIMES {
                    let asked = Instant::now();
                    answer(&mut connection, &request).await?;
                    times.push(asked.elapsed().as_micros());
                }
                Ok::<_, Box<dyn std::error::Error + Send + Sync>>(times)
            })
        })
        .collect();
    let mut times = Vec::new();
    for one in asking {
        times.extend(one.await??);
    }
    times.sort_unstable();
    Ok((times, begun.elapsed().as_secs_f64()))
}

async fn answer(connection: &mut BufReader<TcpStream>, request: &str) -> Outcome<Vec<u8>> {
    connection.get_mut().write_all(request.as_bytes()).await?;
    let mut status = String::new();
    connection.read_line(&mut status).await?;
    if !status.contains(" 200 ") {
        return Err(format!("{} was answered by {status}", request.lines().next().unwrap_or_default()).into());
    }
    let mut length = 0;
    loop {
        let mut line = String::new();
        connection.read_line(&mut line).await?;
        if line.trim().is_empty() {
            break;
        }
        if let Some(value) = line.to_ascii_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse()?;
        }
    }
    let mut body = vec![0; length];
    connection.read_exact(&mut body).await?;
    Ok(body)
}
