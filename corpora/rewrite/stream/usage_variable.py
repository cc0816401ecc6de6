# finding: GI102 8
from google import genai

client = genai.Client()


def ask(prompt: str) -> int:
    shown = 0
    for chunk in client.models.generate_content_stream(model="gemini-2.5-flash", contents=prompt):
        if chunk.text:
            shown += 1
            print(chunk.text, end="")
            # What is shown is counted.

        usage = chunk.usage_metadata
        if usage:
            print(usage.total_token_count)
    return usage.prompt_token_count if usage else shown


print(ask("Name a moon."))
# output
from google import genai

client = genai.Client()


def ask(prompt: str) -> int:
    shown = 0
    for event in client.interactions.create(
        model="gemini-2.5-flash",
        input=prompt,
        stream=True,
        store=False,
    ):
        if event.event_type == "step.delta" and event.delta.type == "text":
            shown += 1
            print(event.delta.text, end="")
            # What is shown is counted.
        elif event.event_type == "interaction.completed":
            usage = event.interaction.usage
            if usage:
                print(usage.total_tokens)
        elif event.event_type == "error":
            raise RuntimeError(event.error)
    return usage.total_input_tokens if usage else shown


print(ask("Name a moon."))
