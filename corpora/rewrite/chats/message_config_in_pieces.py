# finding: GI103 7
# finding: GI103 11
# finding: GI103 12
# finding: GI103 12
from google import genai

client = genai.Client()


def main() -> None:
    chat = client.chats.create(model="gemini-2.5-flash", config={"temperature": 0.9})
    options = {"temperature": 0.1}
    options["system_instruction"] = "Be brief."
    for question in ("Name a moon.", "And another?"):
        print(chat.send_message(question, config=options).text)
    print(chat.send_message("Why?", config=options).text, chat.send_message("How?").text)


main()
# output
from typing import Any

from google import genai

client = genai.Client()


def main() -> None:
    previous_interaction_id = None
    options: dict[str, Any] = {"generation_config": {"temperature": 0.1}}
    options["system_instruction"] = "Be brief."
    for question in ("Name a moon.", "And another?"):
        interaction = client.interactions.create(
            model="gemini-2.5-flash",
            input=question,
            previous_interaction_id=previous_interaction_id,
            **options,
        )
        previous_interaction_id = interaction.id
        print(interaction.output_text)
    interaction = client.interactions.create(
        model="gemini-2.5-flash",
        input="Why?",
        previous_interaction_id=previous_interaction_id,
        **options,
    )
    previous_interaction_id = interaction.id
    print(interaction.output_text, client.interactions.create(
        model="gemini-2.5-flash",
        input="How?",
        previous_interaction_id=previous_interaction_id,
        generation_config={"temperature": 0.9},
    ).output_text)


main()
