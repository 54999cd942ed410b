/**
 * The script in the page, in the browser's JavaScript: loads the description, puts its texts into
 * the language of the page (the document keeps those besides English in fields that begin with
 * "x-"), makes the relative address of the API a whole one, and has Redoc draw it.
 */
export const drawScript = `
(async () => {
  const settings = JSON.parse(document.getElementById("settings").textContent);
  const place = document.getElementById("description");
  const texts = [["x-summary", "summary"], ["x-description", "description"], ["x-title", "x-displayName"]];
  const inLanguage = (_, value) => {
    for (const [from, to] of texts) {
      const text = value?.[from]?.[settings.language];
      if (text !== undefined) value[to] = text;
    }
    return value;
  };
  try {
    const response = await fetch(settings.address);
    if (!response.ok) throw new Error(String(response.status));
    const description = JSON.parse(await response.text(), inLanguage);
    for (const server of description.servers ?? []) server.url = new URL(server.url, response.url).href;
    Redoc.init(description, settings.options, place);
  } catch {
    place.textContent = settings.failed;
  }
})();
`;
