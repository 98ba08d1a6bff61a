declare namespace App {
  interface Locals extends Pick<import('./lib/sites.ts').Site, 'code' | 'language' | 'link'> {}
}
