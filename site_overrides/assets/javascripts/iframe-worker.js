/* Search in pages opened from a folder: browsers start no web worker from file:// addresses, so the
 * worker's scripts run in a hidden frame instead.  The interface is that of the MIT-licensed package
 * of the same name, which the theme expects; unlike that one it writes no inline script, so that the
 * pages' Content-Security-Policy holds here too. */
"use strict";
(() => {
  if (location.protocol !== "file:") return;

  class FrameWorker extends EventTarget {
    constructor(url) {
      super();
      this.frame = document.createElement("iframe");
      this.frame.hidden = true;
      document.body.appendChild(this.frame);
      const inside = this.frame.contentWindow;
      inside.postMessage = (data) => {
        setTimeout(() => {
          const event = new MessageEvent("message", { data: structuredClone(data) });
          this.dispatchEvent(event);
          if (this.onmessage) this.onmessage(event);
        });
      };
      inside.importScripts = (...addresses) =>
        addresses.reduce((before, address) => before.then(() => this.load(address, url)), Promise.resolve());
      this.ready = this.load(url, document.baseURI);
    }

    load(address, base) {
      return new Promise((resolve, reject) => {
        const script = this.frame.contentDocument.createElement("script");
        script.src = new URL(address, new URL(base, document.baseURI)).href;
        script.onload = resolve;
        script.onerror = reject;
        this.frame.contentDocument.body.appendChild(script);
      });
    }

    postMessage(data) {
      const copy = structuredClone(data);
      this.ready.then(() => {
        this.frame.contentWindow.dispatchEvent(new MessageEvent("message", { data: copy }));
      });
    }

    terminate() {
      this.frame.remove();
    }
  }

  window.IFrameWorker = FrameWorker;
  window.Worker = FrameWorker;
})();
