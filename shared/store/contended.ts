/** Too many writers met at one place; the same work may go through at the next attempt. */
export class Contended extends Error {
  override readonly name = "Contended";
  readonly code = "contended";
}
