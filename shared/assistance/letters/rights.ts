// What people can do after each letter, as data.
import type { RepresentedAct } from "#shared/assistance/forms/representative.ts";
import type { Trilingual } from "#shared/law/languages.ts";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import type { Standing } from "./addressees.ts";
import type { Told } from "./record.ts";

export interface Right {
  readonly provisions: readonly ProvisionId[];
  readonly words: Trilingual;
  /** What a representative has to be given for it; whatever has none, any representative may do (L114-13.2). */
  readonly act?: RepresentedAct;
}

const rights = {
  takePart: {
    provisions: ["L114-12.1.3"],
    words: {
      en: "take part in the assessment: what you think is written down",
      ru: "участвовать в оценке: ваше мнение запишут",
      kk: "бағалауға қатысу: пікіріңіз жазып алынады",
    },
  },
  add: {
    provisions: ["L114-12.2.1"],
    words: {
      en: "add papers and explanations",
      ru: "добавить документы и пояснения",
      kk: "құжаттар мен түсініктемелер қосу",
    },
  },
  choose: {
    act: "choose",
    provisions: ["L114-12.1.4"],
    words: {
      en: "choose the provider",
      ru: "выбрать поставщика",
      kk: "қызмет көрсетушіні таңдау",
    },
  },
  chooseOther: {
    act: "choose",
    provisions: ["L114-12.1.4"],
    words: {
      en: "choose another provider in the meantime, or leave the list",
      ru: "тем временем выбрать другого поставщика или выйти из очереди",
      kk: "осы уақытта басқа қызмет көрсетушіні таңдау немесе кезектен шығу",
    },
  },
  withdraw: {
    act: "withdraw",
    provisions: ["L114-12.1.5"],
    words: {
      en: "take the application back or turn the services down at any stage, without giving a reason",
      ru: "отозвать заявление или отказаться от услуг на любом этапе, не называя причины",
      kk: "кез келген кезеңде себебін айтпай өтінішті кері қайтарып алу немесе қызметтерден бас тарту",
    },
  },
  reportChange: {
    act: "report",
    provisions: ["L114-12.2.3"],
    words: {
      en: "tell the provider in good time of changes that matter to the services: need can then be assessed anew",
      ru: "вовремя сообщить поставщику о переменах, важных для услуг: тогда потребность можно оценить заново",
      kk: "қызметтерге әсер ететін өзгерістерді қызмет көрсетушіге дер кезінде хабарлау: сонда қажеттілікті қайта бағалауға болады",
    },
  },
  complain: {
    act: "complain",
    provisions: ["L114-12.1.6"],
    words: {
      en: "complain about an official or a provider at any time, in the case on the portal or at the executive body",
      ru: "в любое время пожаловаться на должностное лицо или поставщика – в деле на портале или в исполнительном органе",
      kk: "кез келген уақытта лауазымды адамға немесе қызмет көрсетушіге шағым беру – порталдағы істе немесе атқарушы органда",
    },
  },
  // G32: no term is named, and none is invented.
  appeal: {
    act: "complain",
    provisions: ["L114-12.1.6", "L114-20.3"],
    words: {
      en: "in case of disagreement, complain to a higher body or in court; the Law on special social services names no day for that, other laws may",
      ru: "при несогласии пожаловаться в вышестоящий орган или в суд; Закон о специальных социальных услугах срока для этого не называет, его могут устанавливать другие законы",
      kk: "келіспеген жағдайда жоғары тұрған органға немесе сотқа шағымдану; «Арнаулы әлеуметтік қызметтер туралы» Заңда ол үшін мерзім көрсетілмеген, оны басқа заңдар белгілеуі мүмкін",
    },
  },
  again: {
    provisions: ["L114-12.1.1"],
    words: {
      en: "apply anew at any time",
      ru: "обратиться снова в любое время",
      kk: "кез келген уақытта қайта жүгіну",
    },
  },
  /** Of a person for whom somebody else acts. */
  takeOver: {
    provisions: ["L114-13.2"],
    words: {
      en: "act for yourself at any time: take the case into your own hands on the portal",
      ru: "в любое время действовать самостоятельно: взять дело в свои руки на портале",
      kk: "кез келген уақытта өзіңіз әрекет ету: порталда істі өз қолыңызға алу",
    },
  },
} as const satisfies Record<string, Right>;

type RightName = keyof typeof rights;

const going: readonly RightName[] = ["withdraw", "complain"];

/** Where the choice is not the office's, or made already (L114-12.1.4). */
const choosing = ({ by }: Extract<Told, { told: "provide" }>["choice"]): readonly RightName[] =>
  by === "person" || by === "either" ? ["choose", ...going] : going;

const namesAfter = (content: Told): readonly RightName[] => {
  switch (content.told) {
    case "receipt":
      // No need is assessed where services are paid for.
      return content.volume === "paid" ? going : ["takePart", ...going];
    case "participation":
      return ["takePart", ...going];
    case "more-needed":
      return ["add", ...going];
    case "provide":
    case "place-lost":
      return choosing(content.choice);
    case "waiting":
      return ["chooseOther", ...going];
    case "place-held":
    case "placed":
    case "representation-ended":
      return going;
    case "plan":
      return ["reportChange", ...going];
    case "refusal":
      return ["appeal", "complain", "again"];
    case "completed":
      // Nobody is left to act for after a death.
      return content.why === "died" ? [] : ["again", "complain"];
    case "complaint-answer":
      return ["appeal"];
    // Of these a letter says no more than it must.
    case "signature-rejected":
    case "handed-over":
    case "step":
      return [];
  }
};

/** The rights that a letter names to somebody who stands so (L114-12.1.3 to L114-12.1.6, L114-12.2.3, L114-13.2, L114-20.3). */
export const rightsIn = (content: Told, standing: Standing): readonly Right[] => {
  const names = namesAfter(content);
  // A case that goes on can be taken over.
  const mayTakeOver =
    standing.is === "person" && standing.represented && names.includes("withdraw");
  return [...names, ...(mayTakeOver ? (["takeOver"] as const) : [])].map((name) => rights[name]);
};

/** Whether a representative who was given these acts may use a right. */
export const mayUse = (acts: readonly RepresentedAct[], { act }: Right): boolean =>
  act === undefined || acts.includes(act);
