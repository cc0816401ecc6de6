# finding: GI101 14
# finding: GI101 30
# types: mypy does not tell a function_call step from the others by its type
from google import genai
from google.genai import types

client = genai.Client()


def moons(a: str) -> str:
    return f"Titan of {a}"


def ask(prompt: str) -> None:
    contents = [types.Content(role="user", parts=[types.Part.from_text(text=prompt)])]
    config = types.GenerateContentConfig(tools=[types.Tool(function_declarations=[{"name": "moons", "description": "d", "parameters": {"type": "OBJECT", "properties": {"a": {"type": "STRING"}}}}])])
    response = client.models.generate_content(model="gemini-2.5-flash", contents=contents, config=config)
    contents.append(response.candidates[0].content)
    turns = 0
    while response.function_calls and turns < 3:
        turns += 1
        tool_parts: list[types.Part] = []
        for fc in response.function_calls:
            tool_name = fc.name
            args = fc.args or {}
            try:
                answer = {"result": moons(**args)}
            except Exception as e:
                answer = {"error": str(e)}
            print(tool_name, answer)
            tool_parts.append(types.Part.from_function_response(name=tool_name, response=answer))
        contents.append(types.Content(role="user", parts=tool_parts))
        response = client.models.generate_content(model="gemini-2.5-flash", contents=contents, config=config)
        contents.append(response.candidates[0].content)
    print(response.text)


ask("moons and both")
ask("hello without tools")
# output
from typing import Any

from google import genai

client = genai.Client()


def moons(a: str) -> str:
    return f"Titan of {a}"


def ask(prompt: str) -> None:
    contents = [{"type": "user_input", "content": [{"type": "text", "text": prompt}]}]
    response = client.interactions.create(
        model="gemini-2.5-flash",
        input=contents,
        tools=[
            {
                "type": "function",
                "name": "moons",
                "description": "d",
                "parameters": {"type": "object", "properties": {"a": {"type": "string"}}},
            },
        ],
        store=False,
    )
    response_calls = [step for step in response.steps or [] if step.type == "function_call"]
    contents.extend(step.model_dump(exclude_none=True) for step in response.steps or [])
    turns = 0
    while response_calls and turns < 3:
        turns += 1
        tool_parts: list[dict[str, Any]] = []
        for fc in response_calls:
            tool_name = fc.name
            args = fc.arguments or {}
            try:
                answer = {"result": moons(**args)}
            except Exception as e:
                answer = {"error": str(e)}
            print(tool_name, answer)
            tool_parts.append({"type": "function_result", "call_id": fc.id, "name": tool_name, "result": answer})
        contents.extend(tool_parts)
        response = client.interactions.create(
            model="gemini-2.5-flash",
            input=contents,
            tools=[
                {
                    "type": "function",
                    "name": "moons",
                    "description": "d",
                    "parameters": {"type": "object", "properties": {"a": {"type": "string"}}},
                },
            ],
            store=False,
        )
        response_calls = [step for step in response.steps or [] if step.type == "function_call"]
        contents.extend(step.model_dump(exclude_none=True) for step in response.steps or [])
    print("".join(
        item.text
        for step in response.steps or []
        if step.type == "model_output"
        for item in step.content or []
        if item.type == "text"
    ))


ask("moons and both")
ask("hello without tools")
