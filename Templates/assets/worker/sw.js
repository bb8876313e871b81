'use strict';
// The service worker: keeps the site on the device, each version whole and apart from the others.
// The build puts two lines before this file: `site`, the site's id, and `files`, each file's hash.

/** @typedef {{[path: string]: string}} Hashes */
(function () {
  const scope = /** @type {any} */ (globalThis);
  const { site, files } = /** @type {{site: string, files: Hashes}} */ (scope.RECTO_SITE);
  const prefix = 'recto:' + site + ':';
  const listName = '.files.json';
  const name = prefix + files[''];

  scope.addEventListener('install', (/** @type {any} */ event) => event.waitUntil(install()));
  scope.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(activate()));
  scope.addEventListener('fetch', function (/** @type {any} */ event) {
    const path = pathOf(event.request);
    if (path !== null) event.respondWith(answer(event.request, path));
  });
  scope.addEventListener('message', function (/** @type {any} */ event) {
    if (event.data === 'use') event.waitUntil(use(event.ports[0]));
  });

  /** Takes all files or none: what has not changed from the version before, what has anew. */
  async function install() {
    const cache = await caches.open(name);
    try {
      const before = await old();
      const waiting = Object.keys(files).filter((path) => path !== '');
      await Promise.all(Array.from({ length: 6 }, async function () {
        for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
          const known = before && before.hashes[path] === files[path]
            ? await before.cache.match(encode(path)) : undefined;
          await cache.put(encode(path), known || await loaded(path));
        }
      }));
      if (before) await visited(before, cache);
      await cache.put(listName, new Response(JSON.stringify(files)));
    } catch (error) {
      await caches.delete(name);
      throw error;
    }
  }

  /**
   * @param {string} path
   * @returns {Promise<Response>}
   */
  async function loaded(path) {
    const response = await fetch(encode(path), { cache: 'reload' });
    if (!response.ok) throw new Error(path + ': ' + response.status);
    return response;
  }

  /** The newest version that is here already. */
  async function old() {
    for (const key of (await caches.keys()).reverse()) {
      if (!key.startsWith(prefix) || key === name) continue;
      const cache = await caches.open(key);
      const list = await cache.match(listName);
      if (list) return { cache, hashes: /** @type {Hashes} */ (await list.json()) };
    }
    return null;
  }

  /**
   * Pages that a reader visited and that are on no list stay at hand, in their new version.
   * @param {{cache: Cache, hashes: Hashes}} before
   * @param {Cache} cache
   */
  async function visited(before, cache) {
    const root = scope.registration.scope;
    for (const request of await before.cache.keys()) {
      const path = decodeURIComponent(request.url.slice(root.length));
      if (path === listName || path in before.hashes || path in files) continue;
      try {
        await cache.put(encode(path), await loaded(path));
      } catch (error) {
        // It left the site, or the network did: the rest is whole all the same.
      }
    }
  }

  /** Other sites may share the origin: only versions of this one go. */
  async function activate() {
    for (const key of await caches.keys()) {
      if (key.startsWith(prefix) && key !== name) await caches.delete(key);
    }
    await scope.clients.claim();
  }

  /**
   * The path of a file below the site; null for what is no file of it.
   * @param {Request} request
   */
  function pathOf(request) {
    const root = scope.registration.scope;
    const url = request.url.replace(/[?#].*$/, '');
    if (request.method !== 'GET' || !url.startsWith(root)) return null;
    const path = decodeURIComponent(url.slice(root.length));
    if (path === '' || path.endsWith('/')) return path + 'index.html';
    return path === 'sw.js' ? null : path;
  }

  /**
   * From this version's files alone, so that a visit never mixes two; what is not on the list is
   * kept when it was visited.
   * @param {Request} request
   * @param {string} path
   */
  async function answer(request, path) {
    const cache = await caches.open(name);
    const kept = await cache.match(encode(path));
    if (kept) return kept;
    try {
      const response = await fetch(request);
      if (response.ok && response.status === 200) await cache.put(encode(path), response.clone());
      return response;
    } catch (error) {
      if (request.mode !== 'navigate') throw error;
      return Response.redirect(scope.registration.scope + 'index.html#/offline');
    }
  }

  /**
   * Puts this version in the place of the one that is in use, unless other tabs still use that.
   * @param {MessagePort} port
   */
  async function use(port) {
    const tabs = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true });
    const mayUse = tabs.length <= 1;
    port.postMessage(mayUse);
    if (mayUse) await scope.skipWaiting();
  }

  /** @param {string} path */
  function encode(path) {
    return path.split('/').map(encodeURIComponent).join('/');
  }
})();
