const SECRET_NAME = /(?:TOKEN|SECRET|PASSWORD|PASSWD|API_?KEYS?|PRIVATE_?KEY|WEBHOOK|CREDENTIALS?)/i

/** Values of the environment that must never be printed: every variable whose name says so. Lists are taken apart. */
export function secretsOf(variables: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(variables)
    .filter(([name]) => SECRET_NAME.test(name))
    .flatMap(([, value]) => [value, ...value.split(',').map((part) => part.trim())])
}
