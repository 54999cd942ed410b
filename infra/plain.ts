/** Something the person at the terminal can put right: its message is all that need be shown. */
export class Plain extends Error {
  override readonly name = "Plain";
}
