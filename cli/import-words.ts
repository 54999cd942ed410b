import type { Trilingual } from "#shared/law/languages.ts";
import { failure } from "./outcome.ts";

export const taken = failure("version-taken", {
  en: "this version is kept with other rows already; give the file a version of its own",
  ru: "под этой версией уже хранятся другие строки; дайте файлу свою версию",
  kk: "бұл нұсқамен басқа жолдар сақталған; файлға өз нұсқасын беріңіз",
});

export const overtaken = failure("import-overtaken", {
  en: "another version came into use meanwhile; see what it changes and import again",
  ru: "тем временем введена другая версия; проверьте изменения и повторите",
  kk: "осы арада басқа нұсқа енгізілді; өзгерістерді тексеріп, қайталаңыз",
});

export const words = {
  version: { en: "version", ru: "версия", kk: "нұсқа" },
  against: { en: "held against", ru: "сравнено с версией", kk: "салыстырылған нұсқа" },
  shipped: {
    en: "ships with the project",
    ru: "входит в поставку",
    kk: "жобамен бірге жеткізіледі",
  },
  inUse: { en: "in use at", ru: "действует в", kk: "қолданыстағы орны:" },
  "in-use": { en: "taken over", ru: "введена", kk: "енгізілді" },
  unchanged: {
    en: "nothing to do: this version is in use already",
    ru: "делать нечего: эта версия уже действует",
    kk: "істейтін ештеңе жоқ: бұл нұсқа қолданыста",
  },
  "dry-run": {
    en: "nothing was written",
    ru: "ничего не записано",
    kk: "ештеңе жазылған жоқ",
  },
} satisfies Record<string, Trilingual>;

/** The argument and the options of every import. */
export const importArguments = [
  { name: "file", words: { en: "the file, JSON", ru: "файл, JSON", kk: "файл, JSON" } },
];

export const importOptions = [
  {
    flags: "--dry-run",
    words: {
      en: "say what changes and write nothing; where no deployment is reached, against what ships",
      ru: "показать изменения, ничего не записывая; без развёртывания – против входящего в поставку",
      kk: "ештеңе жазбай, өзгерістерді көрсету; орналастыру болмаса, жеткізілгенмен салыстыру",
    },
  },
  {
    flags: "--local",
    words: {
      en: "the deployment in the local cloud (npm start)",
      ru: "развёртывание в локальном облаке (npm start)",
      kk: "жергілікті бұлттағы орналастыру (npm start)",
    },
  },
];
