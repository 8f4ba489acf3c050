import { relative, sep } from 'node:path';
import { defineConfig, mergeConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import config from '../vitest.config.ts';

/** Runs the files in the order in which the command names them. */
class AsNamed extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification) =>
      process.argv.indexOf(relative(this.ctx.config.root, moduleId).split(sep).join('/'));
    return files.toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}

/** Tests of changed sources: modules that were transformed before are read from a folder of the copy that is tested. */
export default mergeConfig(
  config,
  defineConfig({
    test: {
      reporters: ['dot'],
      sequence: { sequencer: AsNamed },
      experimental: { fsModuleCache: true, fsModuleCachePath: '.modules' },
    },
  }),
);
