//! The shop behind a real port, in this process, served as `entrepot serve` does; it ends with its test.

use std::net::TcpListener;
use std::sync::mpsc;
use std::thread::JoinHandle;

use actix_web::dev::ServerHandle;
use actix_web::web::Data;
use entrepot::cli::serve::server;

use crate::support::TestShop;

/// A shop that browsers can visit.
pub struct OpenShop {
    /// The shop.
    pub shop: TestShop,
    /// Its address, without a slash at the end.
    pub origin: String,
    handle: ServerHandle,
    thread: Option<JoinHandle<()>>,
}

impl OpenShop {
    /// Opens a shop with the demo's goods on a free port.
    pub fn open() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let origin = format!("http://{}", listener.local_addr().unwrap());
        let shop = TestShop::at(&origin);
        let app = Data::clone(&shop.app);
        let (tell, told) = mpsc::channel();
        let thread = std::thread::spawn(move || {
            actix_web::rt::System::new().block_on(async move {
                let server = server(app, listener, false).unwrap();
                tell.send(server.handle()).unwrap();
                server.await.unwrap();
            });
        });
        let handle = told.recv().unwrap();
        Self { shop, origin, handle, thread: Some(thread) }
    }
}

impl Drop for OpenShop {
    fn drop(&mut self) {
        // The command is sent by the call; nobody needs to wait for the future.
        drop(self.handle.stop(false));
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}
