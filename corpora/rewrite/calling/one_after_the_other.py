# finding: GI101 20
# types: mypy does not tell a function_call step from the others by its type
from google import genai

client = genai.Client()


def get_weather_forecast(location: str) -> dict[str, float]:
    """Gets the weather forecast for a given location."""
    print("forecast", location)
    return {"temperature": 25.5}


def set_thermostat_temperature(temperature: int, rooms: list[str] | None = None) -> str:
    """Sets the thermostat to a desired temperature."""
    print("set", temperature, rooms)
    return "success"


def ask(prompt: str) -> None:
    tools = [get_weather_forecast, set_thermostat_temperature]
    response = client.models.generate_content(
        model="gemini-2.5-flash",
        contents=["If it is warm,", prompt],
        config={"tools": tools, "automatic_function_calling": {"maximum_remote_calls": 4}},
    )  # asks again
    print(response.text, response.usage_metadata.total_token_count)


ask("get_weather_forecast then set_thermostat_temperature")
ask("do both")
# output
from google import genai

client = genai.Client()


def get_weather_forecast(location: str) -> dict[str, float]:
    """Gets the weather forecast for a given location."""
    print("forecast", location)
    return {"temperature": 25.5}


def set_thermostat_temperature(temperature: int, rooms: list[str] | None = None) -> str:
    """Sets the thermostat to a desired temperature."""
    print("set", temperature, rooms)
    return "success"


def ask(prompt: str) -> None:
    # asks again
    functions = {
        "get_weather_forecast": get_weather_forecast,
        "set_thermostat_temperature": set_thermostat_temperature,
    }
    steps = [
        {
            "type": "user_input",
            "content": [
                {"type": "text", "text": "If it is warm,"},
                {"type": "text", "text": prompt},
            ],
        },
    ]
    for remaining in reversed(range(4)):
        response = client.interactions.create(
            model="gemini-2.5-flash",
            input=steps,
            tools=[
                {
                    "type": "function",
                    "name": "get_weather_forecast",
                    "description": "Gets the weather forecast for a given location.",
                    "parameters": {
                        "type": "object",
                        "properties": {"location": {"type": "string"}},
                        "required": ["location"],
                    },
                },
                {
                    "type": "function",
                    "name": "set_thermostat_temperature",
                    "description": "Sets the thermostat to a desired temperature.",
                    "parameters": {
                        "type": "object",
                        "properties": {
                            "temperature": {"type": "integer"},
                            "rooms": {
                                "anyOf": [
                                    {"type": "array", "items": {"type": "string"}},
                                    {"type": "null"},
                                ],
                                "default": None,
                            },
                        },
                        "required": ["temperature"],
                    },
                },
            ],
            store=False,
        )
        calls = [step for step in response.steps or [] if step.type == "function_call"]
        if not calls or not remaining:
            break
        steps += [step.model_dump(exclude_none=True) for step in response.steps or []]
        for call in calls:
            function = functions[call.name]
            try:
                result = {"result": function(**call.arguments)}
            except Exception as error:
                result = {"error": str(error)}
            steps.append({
                "type": "function_result",
                "call_id": call.id,
                "name": call.name,
                "result": result,
            })
    print(response.output_text, response.usage.total_tokens)


ask("get_weather_forecast then set_thermostat_temperature")
ask("do both")
