import type { Trilingual } from "#shared/law/languages.ts";
import type { SpecialistEntry } from "#shared/registration/register/specialist-entry.ts";

/** The levels of education in words (R377-12.3d). */
export const educationWords: Record<SpecialistEntry["education"][number]["level"], Trilingual> = {
  secondary: { en: "Secondary", ru: "Среднее", kk: "Орта" },
  vocational: {
    en: "Technical and vocational",
    ru: "Техническое и профессиональное",
    kk: "Техникалық және кәсіптік",
  },
  higher: { en: "Higher", ru: "Высшее", kk: "Жоғары" },
  postgraduate: { en: "Postgraduate", ru: "Послевузовское", kk: "Жоғары оқу орнынан кейінгі" },
};
