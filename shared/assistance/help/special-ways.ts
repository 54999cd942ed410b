// Where the ordinary way from application to decision would be wrong or too long.
import type { HelpSection } from "./parts.ts";

export const specialWays: HelpSection = {
  title: { kk: "Ерекше жағдайлар", ru: "Особые случаи", en: "Special cases" },
  text: {
    kk: "Мұндайда күтуге болмайды, сондықтан жол басқаша. Қай жерде тұратыныңыз маңызды емес.",
    ru: "Здесь ждать нельзя, поэтому путь другой. Где вы живёте, не имеет значения.",
    en: "Here nobody can wait, so the way is another one. It does not matter where you live.",
  },
  items: [
    // G47: identification, permit and agreement; never the ordinary assessment and decision.
    {
      code: "trafficking",
      title: { kk: "Адам саудасы", ru: "Торговля людьми", en: "Human trafficking" },
      text: {
        kk: "Адам саудасының құрбандарына көмектесетін ұйымға бірден барыңыз. Ісіңіз бөлек, құпия жолмен жүреді: оны тек сізге көмектесетіндер көреді. Жергілікті атқарушы органның шешімін күтпейсіз; ұйым сізді {identification} ішінде тыңдайды.",
        ru: "Обратитесь прямо в организацию, которая помогает жертвам торговли людьми. Ваше дело ведут отдельно и конфиденциально: его видят лишь те, кто вам помогает. Решения местного исполнительного органа ждать не надо; организация выслушает вас в течение {identification}.",
        en: "Go straight to an organisation that helps victims of trafficking. Your case goes a confidential way of its own: only those who help you see it. There is no decision of the local executive body to wait for; the organisation hears you within {identification}.",
      },
      provisions: ["L114-6.2.p2b", "L114-15.1b", "S138-9a", "S138-10"],
      term: "identification",
    },
    // G47
    {
      code: "homelessness",
      title: { kk: "Баспанасыздық", ru: "Бездомность", en: "Homelessness" },
      text: {
        kk: "Баспанасыз адамдарға арналған ұйым сізді өзі қабылдап, тіркейді. Ешқандай шешім де, мекенжай да керек емес.",
        ru: "Организация для бездомных принимает и регистрирует вас сама. Не нужны ни решение, ни адрес.",
        en: "The organisation for homeless people takes you in and registers you itself. Neither a decision nor an address is needed.",
      },
      provisions: ["L114-13.1.3.p4", "L114-15.1b", "L114-15.7"],
    },
    {
      code: "domestic-violence",
      title: {
        kk: "Тұрмыстық зорлық-зомбылық",
        ru: "Бытовое насилие",
        en: "Domestic violence",
      },
      text: {
        kk: "Үйде қалу қауіпті болса, шешім шыққанға дейін де бюджет есебінен жұмыс істейтін көмек ұйымында отбасыңызбен тұра аласыз. Өтініш сол уақытта кәдімгі мерзімде қаралады.",
        ru: "Если дома опасно, вы с семьёй можете жить в организации помощи, которую оплачивает бюджет, не дожидаясь решения. Заявление тем временем рассматривают в обычный срок.",
        en: "If it is dangerous at home, you and your family can stay with an organisation that helps and that the budget pays for, before anything is decided. Meanwhile the application is considered in the usual time.",
      },
      provisions: ["L114-6.2.p2a", "L114-15.2.p2"],
    },
  ],
};
