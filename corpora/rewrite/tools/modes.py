# finding: GI101 5
# finding: GI101 11
# finding: GI101 17
# rows: tool_config.function_calling_config.mode.VALIDATED, tool_config.function_calling_config.mode.MODE_UNSPECIFIED, tool_config.include_server_side_tool_invocations
from google import genai

client = genai.Client()
tool = {"function_declarations": [{"name": "moons", "description": "All moons."}]}
checked = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Which moons?",
    config={"tools": [tool], "tool_config": {"function_calling_config": {"mode": "VALIDATED"}}},
)
print(checked.usage_metadata.total_token_count)
free = client.models.generate_content(
    model="gemini-2.5-flash",
    contents="Which moons?",
    config={"tools": [tool], "tool_config": {"function_calling_config": {"mode": "MODE_UNSPECIFIED"}}},
)
print(free.usage_metadata.total_token_count)
seen = client.models.generate_content(
    model="gemini-3.5-flash",
    contents="Which moons?",
    config={"tools": [tool], "tool_config": {"include_server_side_tool_invocations": True}},
)
print(seen.usage_metadata.total_token_count)
# output
from google import genai

client = genai.Client()
tool = {
    "type": "function",
    "name": "moons",
    "description": "All moons.",
    "parameters": {"type": "object", "properties": {}},
}
checked = client.interactions.create(
    model="gemini-2.5-flash",
    input="Which moons?",
    tools=[tool],
    generation_config={"tool_choice": "validated"},
    store=False,
)
print(checked.usage.total_tokens)
free = client.interactions.create(
    model="gemini-2.5-flash",
    input="Which moons?",
    tools=[tool],
    store=False,
)
print(free.usage.total_tokens)
seen = client.interactions.create(
    model="gemini-3.5-flash",
    input="Which moons?",
    tools=[tool],
    store=False,
)
print(seen.usage.total_tokens)
