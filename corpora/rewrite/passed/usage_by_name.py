# finding: GI101 12
from google import genai

client = genai.Client()
class Counter:
    def _add(self, label: str, usage) -> int:
        if usage is None:
            return 0
        print(label, usage.prompt_token_count)
        return usage.total_token_count

    def ask(self, prompt: str) -> int:
        response = client.models.generate_content(model="gemini-2.5-flash", contents=prompt)
        return self._add(usage=response.usage_metadata, label="moons")


print(Counter().ask("Name a moon."))
# output
from google import genai

client = genai.Client()
class Counter:
    def _add(self, label: str, usage) -> int:
        if usage is None:
            return 0
        print(label, usage.total_input_tokens)
        return usage.total_tokens

    def ask(self, prompt: str) -> int:
        response = client.interactions.create(
            model="gemini-2.5-flash",
            input=prompt,
            store=False,
        )
        return self._add(usage=response.usage, label="moons")


print(Counter().ask("Name a moon."))
