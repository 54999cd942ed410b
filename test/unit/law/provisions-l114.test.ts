// How Law No. 114-IV and the portal's article are cited.
import { describe, expect, it } from "vitest";
import type { ProvisionId } from "#shared/law/provision-ids.ts";
import { provisionOf } from "#shared/law/provisions.ts";

describe("a citation of Law No. 114-IV", () => {
  it.each([
    ["preamble", "преамбула Закона № 114-IV", "№ 114-IV Заңның кіріспесі", "L114-0.PRE"],
    ["article 3", "статья 3 Закона № 114-IV", "№ 114-IV Заңның 3-бабы", "L114-3d"],
    [
      "article 1, subparagraph 8)",
      "подпункт 8) статьи 1 Закона № 114-IV",
      "№ 114-IV Заңның 1-бабының 8) тармақшасы",
      "L114-1.8",
    ],
    [
      "article 15, paragraph 7",
      "пункт 7 статьи 15 Закона № 114-IV",
      "№ 114-IV Заңның 15-бабының 7-тармағы",
      "L114-15.7",
    ],
    [
      "article 13, paragraph 2, subparagraph 3)",
      "подпункт 3) пункта 2 статьи 13 Закона № 114-IV",
      "№ 114-IV Заңның 13-бабының 2-тармағының 3) тармақшасы",
      "L114-13.2.3",
    ],
    [
      "article 16, paragraph 3, subparagraph 4-1)",
      "подпункт 4-1) пункта 3 статьи 16 Закона № 114-IV",
      "№ 114-IV Заңның 16-бабының 3-тармағының 4-1) тармақшасы",
      "L114-16.3.4-1",
    ],
    [
      "article 15, paragraph 2, second part",
      "часть вторая пункта 2 статьи 15 Закона № 114-IV",
      "№ 114-IV Заңның 15-бабының 2-тармағының екінші бөлігі",
      "L114-15.2.p2",
    ],
    [
      "article 13, paragraph 1, subparagraph 3), second part",
      "абзац второй подпункта 3) пункта 1 статьи 13 Закона № 114-IV",
      "№ 114-IV Заңның 13-бабының 1-тармағының 3) тармақшасының екінші абзацы",
      "L114-13.1.3.p2",
    ],
    [
      "article 13, paragraph 1, subparagraph 3), third part",
      "абзац третий подпункта 3) пункта 1 статьи 13 Закона № 114-IV",
      "№ 114-IV Заңның 13-бабының 1-тармағының 3) тармақшасының үшінші абзацы",
      "L114-13.1.3.p3",
    ],
    [
      "article 13, paragraph 1, subparagraph 3), fourth part",
      "абзац четвёртый подпункта 3) пункта 1 статьи 13 Закона № 114-IV",
      "№ 114-IV Заңның 13-бабының 1-тармағының 3) тармақшасының төртінші абзацы",
      "L114-13.1.3.p4",
    ],
    [
      "article 8, subparagraph 2), fifth part",
      "абзац пятый подпункта 2) статьи 8 Закона № 114-IV",
      "№ 114-IV Заңның 8-бабының 2) тармақшасының бесінші абзацы",
      "L114-8.2.p5",
    ],
  ] as const)("names the place: %s", (place, ru, kk, id) => {
    expect(provisionOf(id).citation).toEqual({ kk, ru, en: `Law No. 114-IV, ${place}` });
  });

  // G40: the Kazakh text, which is authoritative, and the Russian one number the grounds 1-12.
  it.each<readonly [english: string, kazakh: number, id: ProvisionId]>([
    ["1", 1, "L114-6.1.1"],
    ["2", 2, "L114-6.1.2"],
    ["3", 3, "L114-6.1.3"],
    ["3-1", 4, "L114-6.1.3-1"],
    ["4", 5, "L114-6.1.4"],
    ["5", 6, "L114-6.1.5"],
    ["6", 7, "L114-6.1.6"],
    ["7", 8, "L114-6.1.7"],
    ["8", 9, "L114-6.1.8"],
    ["9", 10, "L114-6.1.9"],
    ["10", 11, "L114-6.1.10"],
    ["11", 12, "L114-6.1.11"],
  ])(
    "numbers ground %s) of the English text as %i) in Kazakh and Russian",
    (english, kazakh, id) => {
      expect(provisionOf(id).citation).toEqual({
        kk: `№ 114-IV Заңның 6-бабының 1-тармағының ${kazakh}) тармақшасы`,
        ru: `подпункт ${kazakh}) пункта 1 статьи 6 Закона № 114-IV`,
        en: `Law No. 114-IV, article 6, paragraph 1, subparagraph ${english})`,
      });
    },
  );
});

describe("a citation of the portal's article", () => {
  // G86
  it("is never one of a law", () => {
    expect(provisionOf("P003-G8").citation).toEqual({
      kk: "электрондық үкімет порталының 07.09.2021 күнгі мақаласы",
      ru: "статья портала электронного правительства от 07.09.2021",
      en: "e-government portal, article of 07.09.2021",
    });
  });
});
