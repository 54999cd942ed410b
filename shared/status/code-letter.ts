// The letter with a one-time code.
import { subjectWords } from "#shared/assistance/letters/titles.ts";
import type { CaseId } from "#shared/cases/entry.ts";
import type { Locale, Trilingual } from "#shared/law/languages.ts";
import { letterFrom, type Letter } from "#shared/notices/letter.ts";
import { paragraph, say } from "#shared/notices/speech.ts";
import { words } from "#shared/notices/words.ts";
import { codeSeconds, mostTries } from "./code-request.ts";
import type { Mailbox } from "./mailboxes.ts";

const codeWords = {
  code: { en: "Your code: {code}", ru: "Ваш код: {code}", kk: "Кодыңыз: {code}" },
  use: {
    en: "Somebody asked to see how this case stands. Whoever did can type the code on the page where it was asked for. It is good for {minutes} minutes and for one use; after {tries} wrong tries it is good no more.",
    ru: "Кто-то попросил показать, как обстоит это дело. Код вводится на странице, где его запросили. Он действует {minutes} минут и один раз; после {tries} неверных попыток он больше не действует.",
    kk: "Біреу осы істің қалай тұрғанын көрсетуді сұрады. Код сұралған бетте енгізіледі. Ол {minutes} минут және бір рет қана жарамды; {tries} қате әрекеттен кейін жарамсыз болады.",
  },
  notYou: {
    en: "If it was not you, do nothing: nobody sees anything without the code. No official ever asks you for it.",
    ru: "Если это были не вы, ничего не делайте: без кода никто ничего не увидит. Ни одно должностное лицо его у вас не спросит.",
    kk: "Егер бұл сіз болмасаңыз, ештеңе істемеңіз: кодсыз ешкім ештеңе көрмейді. Лауазымды адамдардың ешқайсысы оны сізден сұрамайды.",
  },
  title: {
    en: "Code to see how your case stands",
    ru: "Код для просмотра состояния вашего дела",
    kk: "Ісіңіздің жайын көруге арналған код",
  },
} as const satisfies Record<string, Trilingual>;

/** Every mail about an application for services has one subject, and nothing stands out in a list of mails (docs/adr/0042). */
const subjectOf = ({ kind }: Pick<Mailbox, "kind">): Trilingual =>
  kind === "application" ? subjectWords : codeWords.title;

/** The letter with a code in one language: it names the case, and neither a person nor what the case is about. */
export const codeLetter = (
  { kind, caseId }: Pick<Mailbox, "kind"> & { readonly caseId: CaseId },
  code: string,
  locale: Locale,
): Letter =>
  letterFrom(`${subjectOf({ kind })[locale]}: ${caseId}`, [
    { kind: "title", text: say(codeWords.title, locale) },
    paragraph(codeWords.code, locale, { code }),
    paragraph(codeWords.use, locale, {
      minutes: String(codeSeconds / 60),
      tries: String(mostTries),
    }),
    paragraph(codeWords.notYou, locale),
    paragraph(words.case, locale, { caseId }),
  ]);
