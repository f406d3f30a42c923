/** Something that the person has to change before a command can work; the message is one sentence that says what. */
export class SetupProblem extends Error {}
