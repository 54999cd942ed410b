import type { Trilingual } from "#shared/law/languages.ts";

/** The words of a reminder of a document; a name in braces stands for what the record fills in. */
export const reminderWords = {
  lapses: {
    en: "A document of your entry {of} is about to lapse: {document} ({asked}). It is in force {through}.",
    ru: "В ваших сведениях {of} есть документ, срок действия которого истекает: {document} ({asked}). Он действует {through}.",
    kk: "{of} мәліметтеріңіздегі мына құжаттың қолданылу мерзімі аяқталып келеді: {document} ({asked}). Ол {through} жарамды.",
  },
  lapsed: {
    en: "A document of your entry {of} has lapsed: {document} ({asked}). It was in force {through}.",
    ru: "В ваших сведениях {of} есть документ, срок действия которого истёк: {document} ({asked}). Он действовал {through}.",
    kk: "{of} мәліметтеріңіздегі мына құжаттың қолданылу мерзімі өтіп кетті: {document} ({asked}). Ол {through} жарамды болды.",
  },
  duty: {
    en: "It is you who keeps the documents of your entry {of} up to date ({duty}).",
    ru: "Актуальность документов в ваших сведениях {of} обеспечиваете вы ({duty}).",
    kk: "{of} мәліметтеріңіздегі құжаттардың өзекті болуын өзіңіз қамтамасыз етесіз ({duty}).",
  },
  inTime: {
    en: "What is expected of you: file on the portal, {through}, an application to change your entry, with a document in force in the place of this one, and sign it with your electronic digital signature ({change}). The Rules name no term for that; this is the last day on which the present document is in force.",
    ru: "Что от вас ожидается: в срок {through} подать на портале заявление об изменении сведений, приложить к нему действующий документ вместо этого и подписать его электронной цифровой подписью ({change}). Правила срока для этого не называют; это последний день действия нынешнего документа.",
    kk: "Сізден күтілетіні: {through} порталда мәліметтерді өзгерту туралы өтініш беру, оған осы құжаттың орнына қолданыстағы құжатты қоса тіркеу және электрондық цифрлық қолтаңбаңызбен қол қою ({change}). Қағидаларда бұл үшін мерзім аталмаған; бұл – қазіргі құжат жарамды болатын соңғы күн.",
  },
  now: {
    en: "What is expected of you: file on the portal, without delay, an application to change your entry, with a document in force in the place of this one, and sign it with your electronic digital signature ({change}). The Rules name no term for that.",
    ru: "Что от вас ожидается: без промедления подать на портале заявление об изменении сведений, приложить к нему действующий документ вместо этого и подписать его электронной цифровой подписью ({change}). Правила срока для этого не называют.",
    kk: "Сізден күтілетіні: кідіртпей порталда мәліметтерді өзгерту туралы өтініш беру, оған осы құжаттың орнына қолданыстағы құжатты қоса тіркеу және электрондық цифрлық қолтаңбаңызбен қол қою ({change}). Қағидаларда бұл үшін мерзім аталмаған.",
  },
  meanwhile: {
    en: "Until a change is accepted your entry stays as it is. This letter decides nothing; it reminds you.",
    ru: "Пока изменение не принято, ваши сведения остаются прежними. Это письмо ничего не решает, оно только напоминает.",
    kk: "Өзгеріс қабылданғанға дейін мәліметтеріңіз бұрынғы күйінде қалады. Бұл хат ештеңе шешпейді, тек еске салады.",
  },
} as const satisfies Record<string, Trilingual>;
