# finding: GI101 11
# finding: GI101 16
# run: needs flask
from flask import Flask, request
from google import genai

app = Flask(__name__)
client = genai.Client()


@app.get("/ask")
def ask():
    question = request.args["question"]
    return client.models.generate_content(model="gemini-2.5-flash", contents=[question]).text or ""


@app.post("/say")
def say():
    return client.models.generate_content(model="gemini-2.5-flash", contents=request.form.get("said", "Hi.")).text or ""
# output
from flask import Flask, request
from google import genai

app = Flask(__name__)
client = genai.Client()


@app.get("/ask")
def ask():
    question = request.args["question"]
    return client.interactions.create(model="gemini-2.5-flash", input=question, store=False).output_text or ""


@app.post("/say")
def say():
    return client.interactions.create(
        model="gemini-2.5-flash",
        input=request.form.get("said", "Hi."),
        store=False,
    ).output_text or ""
