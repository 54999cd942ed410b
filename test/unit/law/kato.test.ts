import { describe, expect, it } from "vitest";
import { builtInClassifier, type KatoUnit, lookUp } from "#shared/law/kato.ts";
import { classifierFlawCodes, parseClassifier } from "#shared/law/kato-file.ts";
import { locales } from "#shared/law/languages.ts";
import { regionNameOf, regions } from "#shared/law/territory.ts";

const unit = (code: string, parent: string | null, level: number): KatoUnit => ({
  code,
  parent,
  level,
  name: { kk: `${code} ауданы`, ru: `район ${code}` },
});

const region = unit("190000000", null, 1);
const district = unit("193200000", "190000000", 2);
const part = unit("193230000", "193200000", 3);
// Its digits are those of another region than the one it lies in.
const village = unit("331030100", "193230000", 4);
const whole = { version: "2026-10-01", units: [region, district, part, village] };

const parsed = (input: unknown) => {
  const result = parseClassifier(input);
  if (!result.valid) throw new Error(JSON.stringify(result.flaws));
  return result.classifier;
};

const flawsWith = (...units: KatoUnit[]) => {
  const result = parseClassifier({ ...whole, units: [...whole.units, ...units] });
  return result.valid ? [] : result.flaws.map(({ code, at }) => `${code} ${at}`);
};

const flawOf = (input: unknown) => {
  const result = parseClassifier(input);
  return result.valid ? [] : result.flaws;
};

describe("the classifier that the system ships", () => {
  it("knows the twenty regions, each in every language", () => {
    expect(builtInClassifier.units).toHaveLength(20);
    for (const code of regions) {
      const found = lookUp(builtInClassifier, `${code}0000000`);
      expect(found).toMatchObject({
        found: "known",
        unit: { parent: null, level: 1, name: regionNameOf(code) },
      });
      for (const locale of locales) expect(regionNameOf(code)[locale]).toMatch(/\S{3}/);
    }
  });

  it("takes a code below a known region as it comes, and says of which region", () => {
    expect(lookUp(builtInClassifier, "751110000")).toMatchObject({
      found: "unverified",
      region: { code: "750000000", name: { en: "Almaty city" } },
    });
  });

  it.each(["990000000", "001110000", "7511100", "75111000O", ""])("knows nothing of %j", (code) => {
    expect(lookUp(builtInClassifier, code)).toEqual({ found: "unknown-kato" });
  });

  it("takes nothing of a region that it does not know", () => {
    const empty = { ...builtInClassifier, units: [] };
    expect(lookUp(empty, "751110000")).toEqual({ found: "unknown-kato" });
  });

  it("says since when it is so", () => {
    expect(builtInClassifier.version).toBe("2022-06-08");
  });
});

describe("a classifier that is loaded whole", () => {
  it("knows each unit and all that it lies in, by its parents and not by its digits", () => {
    const classifier = parsed(whole);
    expect(classifier).toEqual({ ...whole, complete: true });
    expect(lookUp(classifier, "331030100")).toEqual({
      found: "known",
      unit: village,
      line: [village, part, district, region],
    });
    expect(lookUp(classifier, "190000000")).toMatchObject({ found: "known", line: [region] });
  });

  it("knows no code that it does not list, be its region known or not", () => {
    const classifier = parsed(whole);
    for (const code of ["193290000", "750000000", "751110000", "19"])
      expect(lookUp(classifier, code)).toEqual({ found: "unknown-kato" });
  });

  it("takes a name in English along, and does without", () => {
    const named = { ...region, name: { ...region.name, en: "Almaty region" } };
    expect(parsed({ ...whole, units: [named] }).units[0]?.name.en).toBe("Almaty region");
  });
});

describe("a classifier that does not hold together is refused", () => {
  it.each([
    ["code-twice 193200000", unit("193200000", "190000000", 2)],
    ["parent-missing 194000000", unit("194000000", "195000000", 2)],
    ["wrong-level 230000000", unit("230000000", null, 2)],
    ["wrong-level 194000000", unit("194000000", "193200000", 2)],
    ["wrong-level 194000000", unit("194000000", "193230000", 2)],
  ])("%s", (flaw, added) => {
    expect(flawsWith(added)).toEqual([flaw]);
  });

  it("cycle: two units that lie in each other, and what lies in them", () => {
    expect(
      flawsWith(
        unit("194000000", "194100000", 2),
        unit("194100000", "194000000", 3),
        unit("194110000", "194100000", 4),
        unit("194200000", "194200000", 2),
      ),
    ).toEqual(["cycle 194000000", "cycle 194100000", "cycle 194110000", "cycle 194200000"]);
  });

  it("only the unit itself is blamed for a parent that is missing", () => {
    expect(flawsWith(unit("194000000", "195000000", 2), unit("194100000", "194000000", 3))).toEqual(
      ["parent-missing 194000000"],
    );
  });

  it.each([
    ["not-nine-digits", { ...region, code: "19" }, "units.0.code"],
    ["unknown-region", { ...region, code: "990000000" }, "units.0.code"],
    ["malformed", { ...region, level: 5 }, "units.0.level"],
    ["malformed", { ...region, level: 0 }, "units.0.level"],
    ["malformed", { ...region, name: { kk: "", ru: "район" } }, "units.0.name.kk"],
    ["malformed", { ...region, name: { kk: "аудан" } }, "units.0.name.ru"],
    ["malformed", { ...region, more: 1 }, "units.0"],
    ["malformed", "190000000", "units.0"],
  ])("%s: %j", (code, first, at) => {
    expect(flawOf({ ...whole, units: [first] })).toEqual([{ code, at }]);
  });

  it.each([
    ["impossible-date", { ...whole, version: "2026-02-30" }, "version"],
    ["malformed", { ...whole, units: [] }, "units"],
    ["malformed", { units: whole.units }, "version"],
    ["malformed", { ...whole, complete: true }, ""],
    ["malformed", null, ""],
  ])("%s in the whole", (code, input, at) => {
    expect(flawOf(input)).toEqual([{ code, at }]);
  });

  it("names every flaw at once, each by a code of its own", () => {
    expect(
      flawsWith(unit("193200000", "190000000", 2), unit("194000000", "195000000", 2)),
    ).toHaveLength(2);
    expect(new Set(classifierFlawCodes).size).toBe(classifierFlawCodes.length);
  });
});
