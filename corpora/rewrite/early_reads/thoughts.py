# finding: GI203 4
# run: needs google-genai 1.75, which has no steps; tests/migrate/early compares both sides
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="Think about moons.",
    generation_config={"thinking_level": "low", "thinking_summaries": "auto"},
)
for output in interaction.outputs:
    if output.type == "thought":
        print(bool(output.signature))
    elif output.type in ("function_call", "function_result"):
        print("tool")
print("done")
# output
from google import genai

client = genai.Client()
interaction = client.interactions.create(
    model="gemini-2.5-flash",
    input="Think about moons.",
    generation_config={"thinking_level": "low", "thinking_summaries": "auto"},
)
for output in interaction.steps or []:
    if output.type == "thought":
        print(bool(output.signature))
    elif output.type in ("function_call", "function_result"):
        print("tool")
print("done")
