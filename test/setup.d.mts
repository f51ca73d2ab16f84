export function browserPath(): string | undefined;
export function firefoxPath(): string | undefined;
export function hasDisplay(machine: { platform: NodeJS.Platform; env: NodeJS.ProcessEnv }): boolean;
