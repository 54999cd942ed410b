import type { Trilingual } from "#shared/law/languages.ts";

/** What can be wrong with a field of a subscription. */
export const subscriptionFieldMessages = {
  "listed-twice": {
    en: "names the same thing twice",
    ru: "одно и то же указано дважды",
    kk: "бір нәрсе екі рет көрсетілген",
  },
  "kind-not-in-scope": {
    en: "belongs to a kind of case that the scope does not name",
    ru: "относится к виду дел, которого нет в области подписки",
    kk: "жазылым аясында жоқ іс түріне жатады",
  },
  "address-or-feed-client": {
    en: "give the address for webhooks, the client that reads the feed, or both",
    ru: "укажите адрес для вебхуков, клиента, который читает ленту, или и то и другое",
    kk: "вебхук мекенжайын, лентаны оқитын клиентті немесе екеуін де көрсетіңіз",
  },
} as const satisfies Record<string, Trilingual>;
