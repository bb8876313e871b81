'use strict';
// Several tabs of one site: who has a session, and who has written something new.
RECTO.tabs = (function () {
  /**
   * Tells the other tabs that the log has grown.
   * @param {string} siteID
   */
  function tell(siteID) {
    try {
      localStorage.setItem('recto:' + siteID + ':log', RECTO.random.fresh());
    } catch (error) {
      // Without localStorage other tabs see the news when they are looked at again.
    }
  }

  /**
   * Calls back when another tab has written, or when this one is looked at again.
   * @param {string} siteID
   * @param {() => void} callback
   */
  function listen(siteID, callback) {
    window.addEventListener('storage', function (event) {
      if (event.key === 'recto:' + siteID + ':log') callback();
    });
    document.addEventListener('visibilitychange', function () {
      if (document.visibilityState === 'visible') callback();
    });
  }

  /**
   * Asks to be the only tab that keeps the place in a session. A page that is just being left
   * still holds its lock for a moment: hence the short wait.
   * @param {string} siteID
   * @param {string} name
   * @returns {Promise<{mine: boolean, release: () => void}>}
   */
  function claim(siteID, name) {
    return new Promise(function (resolve) {
      const free = { mine: true, release: () => {} };
      const locks = navigator.locks;
      if (!locks) return resolve(free);
      const abort = new AbortController();
      const timer = setTimeout(() => abort.abort(), 400);
      locks.request('recto:' + siteID + ':' + name, { signal: abort.signal }, function () {
        clearTimeout(timer);
        return new Promise((release) => resolve({ mine: true, release: () => release(null) }));
      }).catch((error) => resolve({ ...free, mine: error.name !== 'AbortError' }));
    });
  }

  return { tell, listen, claim };
})();
