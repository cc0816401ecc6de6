# finding: GI102 7
from google import genai

client = genai.Client()


def ask(prompt: str) -> None:
    for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents=prompt):
        print(chunk.text, end="")
    print(chunk.usage_metadata.total_token_count)


ask("Name a moon.")
# output
from google import genai

client = genai.Client()


def ask(prompt: str) -> None:
    for event in client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        stream=True,
        store=False,
    ):
        if event.event_type == "step.delta" and event.delta.type == "text":
            print(event.delta.text, end="")
        elif event.event_type == "interaction.completed":
            usage = event.interaction.usage
        elif event.event_type == "error":
            raise RuntimeError(event.error)
    print(usage.total_tokens)


ask("Name a moon.")
