// Law No. 114-IV, articles 7-11: who decides what the services are and how the need is assessed.
import { l114, provision, type Provisions } from "./citations.ts";

export const l114CompetenceProvisions = {
  "L114-7.2": provision(l114(7, { subparagraph: 2 }), {
    kk: "Кепілдік берілген көлемге не кіретінін Үкімет айқындайды",
    ru: "Что входит в гарантированный объём, определяет Правительство",
    en: "The Government decides what the guaranteed volume contains",
  }),
  "L114-8.2.p5": provision(l114(8, { subparagraph: 2, listPart: "fifth" }), {
    kk: "Қажеттілік уәкілетті орган бекіткен қағидалар бойынша бағаланады",
    ru: "Потребность оценивают по правилам, которые утвердил уполномоченный орган",
    en: "Need is assessed by rules that the authorised body has approved",
  }),
  "L114-11.1.6": provision(l114(11, { paragraph: 1, subparagraph: 6 }), {
    kk: "Қосымша көлемді өңірдің жергілікті атқарушы органы дайындап, мәслихатқа ұсынады",
    ru: "Дополнительный объём готовит местный исполнительный орган региона и вносит в маслихат",
    en: "The executive body of a region drafts its additional volume and puts it to the maslikhat",
  }),
} satisfies Provisions<"L114">;
