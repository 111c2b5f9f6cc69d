/** Something that the person who started the command can put right: a wrong option, a file, a server that is not there. */
export class UsageError extends Error {}
