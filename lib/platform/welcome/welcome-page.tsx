import { useWords } from '../words-context.tsx';
import { SampleSection } from './sample-section.tsx';
import { SeesSection } from './sees-section.tsx';
import { Title } from './title.tsx';
import { useSample } from './use-sample.ts';
import { WhenSection } from './when-section.tsx';

/** The whole page. */
export function WelcomePage() {
  const { say } = useWords();
  const model = useSample();
  return (
    <main>
      <p class="name">Errata</p>
      <Title model={model} />
      <p class="intro">{say('welcome_intro')}</p>
      {model && <SampleSection model={model} />}
      <div class="ask">
        <WhenSection />
        <SeesSection />
      </div>
    </main>
  );
}
