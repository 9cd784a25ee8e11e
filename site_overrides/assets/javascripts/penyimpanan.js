/* Where the browser refuses storage, the theme would stop, and search with it: give it a store that
 * lasts as long as the page. It says so by "sementara", so that nobody takes it for a lasting one. */
(function () {
  "use strict";
  try {
    if (window.localStorage) return;
  } catch (error) { /* refused */ }

  const kept = new Map();
  const store = {
    sementara: true,
    getItem: function (key) { return kept.has(key) ? kept.get(key) : null; },
    setItem: function (key, value) { kept.set(key, String(value)); },
    removeItem: function (key) { kept.delete(key); },
  };
  ["localStorage", "sessionStorage"].forEach(function (name) {
    try {
      if (window[name]) return;
    } catch (error) { /* refused as well */ }
    Object.defineProperty(window, name, { value: store, configurable: true });
  });
})();
