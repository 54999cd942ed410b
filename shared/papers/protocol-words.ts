import type { Trilingual } from "#shared/law/languages.ts";
import type { VoteResult } from "#shared/commission/quorum.ts";
import type { Receipt } from "#shared/registration/receipt.ts";

/** What the protocol of a sitting says around its facts. */
export const protocolWords = {
  title: {
    kk: "Комиссия отырысының хаттамасы",
    ru: "Протокол заседания Комиссии",
    en: "Protocol of a sitting of the Commission",
  },
  sitting: { kk: "Отырыс", ru: "Заседание", en: "Sitting" },
  called: { kk: "Шақырылған уақыты", ru: "Созвано на", en: "Called for" },
  opened: { kk: "Ашылды", ru: "Открыто", en: "Opened" },
  closed: { kk: "Жабылды", ru: "Закрыто", en: "Closed" },
  notOpened: { kk: "ашылған жоқ", ru: "не открывалось", en: "not opened" },
  notClosed: { kk: "жабылған жоқ", ru: "не закрыто", en: "not closed" },
  foundingNumber: {
    kk: "Құру туралы актідегі мүшелер саны",
    ru: "Членов по акту о создании",
    en: "Members by the founding act",
  },
  quorum: { kk: "Кворум", ru: "Кворум", en: "Quorum" },
  quorumOf: {
    kk: "{needed} мүше; отырыс ашылғанда {present} мүше болды",
    ru: "членов: {needed}; при открытии присутствовало: {present}",
    en: "{needed} members; {present} were there at the opening",
  },
  presided: { kk: "Төрағалық етті", ru: "Председательствовали", en: "Presided" },
  secretary: { kk: "Хатшы", ru: "Секретарь", en: "Secretary" },
  attendance: { kk: "Қатысқан мүшелер", ru: "Присутствие членов", en: "Attendance" },
  member: { kk: "Мүше", ru: "Член комиссии", en: "Member" },
  from: { kk: "Келді", ru: "С", en: "From" },
  until: { kk: "Кетті", ru: "До", en: "Until" },
  toTheEnd: { kk: "соңына дейін", ru: "до конца", en: "to the end" },
  agenda: { kk: "Күн тәртібі", ru: "Повестка дня", en: "Agenda" },
  emptyAgenda: {
    kk: "Күн тәртібіне іс енгізілген жоқ.",
    ru: "Дел в повестке нет.",
    en: "No case was on the agenda.",
  },
  item: { kk: "{place}. Іс {caseId}", ru: "{place}. Дело {caseId}", en: "{place}. Case {caseId}" },
  question: { kk: "Мәселе", ru: "Вопрос", en: "Question" },
  presiding: {
    kk: "Осы мәселе бойынша төрағалық етті",
    ru: "Председательствовал по вопросу",
    en: "Presided over it",
  },
  recused: { kk: "Дауыс беруге қатыспаған", ru: "Отведены", en: "Recused" },
  vote: { kk: "Дауыс", ru: "Голос", en: "Vote" },
  claim: { kk: "Негіз", ru: "Основание", en: "Ground" },
  noBallots: { kk: "Ешкім дауыс бермеді.", ru: "Никто не голосовал.", en: "Nobody voted." },
  tally: { kk: "Дауыстар", ru: "Голоса", en: "Votes" },
  tallyOf: {
    kk: "қатысқаны: {present}; жақтап: {for}; қарсы: {against}",
    ru: "участвовало: {present}; за: {for}; против: {against}",
    en: "took part: {present}; for: {for}; against: {against}",
  },
  result: { kk: "Нәтиже", ru: "Результат", en: "Result" },
  withoutVote: {
    kk: "Осы отырыста дауыс беру жабылмаған істер",
    ru: "Дела, по которым голосование на этом заседании не закрывалось",
    en: "Cases on which no vote was closed at this sitting",
  },
  signature: { kk: "Қолтаңба", ru: "Подпись", en: "Signature" },
  digest: {
    kk: "Осы хаттама деректерінің SHA-256 мәні",
    ru: "SHA-256 сведений этого протокола",
    en: "SHA-256 of the facts of this protocol",
  },
  signedBy: { kk: "Жүйеде қол қойған", ru: "Подписал в системе", en: "Signed in the system by" },
  signedAt: { kk: "Қол қойылған уақыты", ru: "Когда подписан", en: "Signed at" },
  signedIn: { kk: "Қол қойылған тілдер", ru: "Подписан на языках", en: "Signed in" },
  unsigned: {
    kk: "Хаттамаға әлі қол қойылмаған.",
    ru: "Протокол ещё не подписан.",
    en: "The protocol is not signed yet.",
  },
  signedOther: {
    kk: "Қол қойылған SHA-256 мәні осы деректердікінен өзгеше: {digest}.",
    ru: "Подписано другое значение SHA-256, не этих сведений: {digest}.",
    en: "What was signed has another SHA-256 than these facts: {digest}.",
  },
} as const satisfies Record<string, Trilingual>;

/** What was put to the vote. */
export const askedWords: Record<Receipt["question"], Trilingual> = {
  inclusion: {
    kk: "Тіркелімге немесе Тізілімге енгізу",
    ru: "Включение в Реестр или в Регистр",
    en: "Inclusion in the Register or the Registry",
  },
  change: { kk: "Мәліметтерді өзгерту", ru: "Изменение сведений", en: "Change of the entry" },
  removal: {
    kk: "Стандарттарды сақтамағаны үшін шығару",
    ru: "Исключение за несоблюдение стандартов",
    en: "Removal for not meeting the Standards",
  },
};

/** What a vote on a question came to; without a majority it decides nothing (G09, G10). */
export const resultWords: Record<Receipt["question"], Record<VoteResult, Trilingual>> = {
  inclusion: {
    for: { kk: "енгізілсін", ru: "включить", en: "to be included" },
    against: { kk: "бас тартылсын", ru: "отказать", en: "to be refused" },
    tie: {
      kk: "шешім қабылданған жоқ, қайта дауыс беріледі",
      ru: "решение не принято, голосование повторяется",
      en: "no decision, to be voted again",
    },
  },
  change: {
    for: { kk: "өзгеріс қабылдансын", ru: "изменение принять", en: "the change is accepted" },
    against: {
      kk: "өзгерістен бас тартылсын",
      ru: "в изменении отказать",
      en: "the change is refused",
    },
    tie: {
      kk: "шешім қабылданған жоқ, қайта дауыс беріледі",
      ru: "решение не принято, голосование повторяется",
      en: "no decision, to be voted again",
    },
  },
  removal: {
    for: { kk: "шығарылсын", ru: "исключить", en: "to be removed" },
    against: { kk: "қалдырылсын", ru: "оставить", en: "to be kept" },
    tie: {
      kk: "шешім қабылданған жоқ, қайта дауыс беріледі",
      ru: "решение не принято, голосование повторяется",
      en: "no decision, to be voted again",
    },
  },
};

export const choiceWords: Record<"for" | "against", Trilingual> = {
  for: { kk: "жақтап", ru: "за", en: "for" },
  against: { kk: "қарсы", ru: "против", en: "against" },
};
