# finding: GI101 11
# run: needs click
import click
from google import genai

client = genai.Client()


@click.command()
@click.argument("question", required=False, default="Name a moon.")
@click.option("--system-text", "-s", default="Be brief.", help="what to know first")
def main(question, system_text):
    print(client.models.generate_content(model="gemini-2.5-flash", contents=[system_text, question]).text)


main([], standalone_mode=False)
# output
import click
from google import genai

client = genai.Client()


@click.command()
@click.argument("question", required=False, default="Name a moon.")
@click.option("--system-text", "-s", default="Be brief.", help="what to know first")
def main(question, system_text):
    print(client.interactions.create(
        model="gemini-2.5-flash",
        input=[{"type": "text", "text": system_text}, {"type": "text", "text": question}],
        store=False,
    ).output_text)


main([], standalone_mode=False)
