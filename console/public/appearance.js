// Runs before anything is drawn, so that neither the colours nor the language of the page jump.
(function () {
  try {
    var root = document.documentElement;
    var appearance = localStorage.getItem("arnau.appearance");
    if (appearance === "light" || appearance === "dark") root.dataset.appearance = appearance;
    var locale = localStorage.getItem("arnau.locale");
    if (locale === "kk" || locale === "ru" || locale === "en") root.lang = locale;
  } catch {
    // A browser that keeps nothing shows the page all the same.
  }
})();
