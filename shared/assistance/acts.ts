/**
 * A row of the Law or of the Standard for victims of trafficking. The portal's article has none that
 * anything could rest on (G86).
 */
export type ActProvision = `${"L114" | "S138"}-${string}`;
